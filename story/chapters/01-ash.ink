// CHAPTER 1. ASH
// When: 19 June 1944, one day, to the next dawn. South beach.
// Who wants what: Saigo wants to get through a day without being looked at. Kashiwara wants an audience. Captain Tanida
//   wants the lieutenant from brigade to write nothing in his notebook. The general wants to know what this beach is
//   made of. Corporal Mori wants every letter to leave his table with some of it left.
// Enter: from the_brush.   Leave: -> the_walk.
// Teaches the machine: bread_sum, general_by_sight, censor_rules if asked for or watched; water, toil, a bruise;
//   who is marked; bonds with Kashiwara, Tanida, Mori, the general; the child's name; letter_one, sent or kept.
// Teaches the reader: what the bag is for (table, night): what the brush and the cook's fire take, nobody reads again.
// Answers: what the brush went to first (stranger opens on it: shovel's sleeve, pencil, knot).
// Remembered by labels for later chapters: price.*, captain.* (who took the blame), arithmetic.*, card.*, evening.*.

=== ash
# chapter: 1
# title: Ash
# place: South beach
# when: June 1944
# care: shown, a beating
~ day("1944-06-19")
~ hour(MORNING)
~ fill_canteen()
-> beach

= beach
Ash behaves like flour. You make a well in the heap and the sides come in. At home in Ōmiya there would be water in it by now, and a dough. Here the water comes once a day, boiled, in your own canteen, and is not for pouring on a beach.

You are Saigo, a baker, twenty-six, two stars on the collar. You did your two years before the war, in the regimental bakery, and in May they sent for you again. Two days off the boat, your section of twelve has dug the same trench four times, along the edge of the sea, where the Americans are expected to get out of it.

"Four trenches," says Kashiwara, who has the next shovel, and who sold ferry tickets in Onomichi. "It's only how you enter them. We sold the one seat four times a day and called it a fleet."

* (asked_luck) [Ask Kashiwara what he found this morning]
    Kashiwara has been waiting to be asked. Out of his cap comes a shell with a hole through it, dead centre. "Already drilled," says Kashiwara. "Think of the labour." The shell joins a coin and an anchor button on the string round his neck: one small luck a day, in order.
    ~ warm(KASHIWARA)

* (told_him_dig) [Tell Kashiwara to dig]
    "I am digging. This is how I dig." He throws a shovelful up on the bank, and most of it follows him home, over the string of small lucks he wears round his neck: a coin, a button, a shell with a hole in it. "A man could think you weren't enjoying it," says Kashiwara.

* (entered_five) ["Enter them as five, to be safe."]
    You show him the side of the trench, which is sliding in.

    Kashiwara watches it go, fingering the string he wears round his neck, with a small luck on it for each day: a coin, a button, a shell with a hole. "Five," he agrees. "And I never saw a passenger."
    ~ warm(KASHIWARA)

- ~ toil()
~ drink()
-> stranger

= stranger
By nine, half your water has gone into you and come out again. {the_brush.iron:The shovel opened both your palms the first evening; you have bound its neck with a strip of cotton, where the lower hand goes.}{the_brush.pencil:Kashiwara digs with a stub of pencil behind his ear, in case somebody wants to be charged.}{the_brush.cloth:Your haversack hangs from a stake, out of the ash, its neck tied as you would tie a sack of flour: twice round and under, with one loop left to pull.} # holds: the_brush.iron + the_brush.pencil + the_brush.cloth == 1

An old man is walking along the water's edge with a stick. Every twenty paces he puts it into the beach.

* (read_stick) [Watch what he does with the stick]
    He lets the stick go in as far as it will of itself, and then he looks at the end of it. With a skewer you have done that to ten thousand loaves. By a fishing boat that lies there he tries twice, and there the stick goes in up to his hand.

* (read_shoes) [Watch the man]
    He has an open collar, no sword, and split-toed rubber shoes, one clasp of them mended with thread. The thread is brown and the shoes are black. It was he who mended it, by the look.

* (warned) [Tell Kashiwara to look busy]
    Kashiwara has sat down. "Officer?" he says.

    "No sword. An open collar. Rubber shoes."

    "Then he's a visitor," says Kashiwara. "They ride free." He gives the bank two shovelfuls all the same.
    ~ warm(KASHIWARA)

- The old man stops above your trench. "How deep have you got?" says the man with the stick.

* (saluted) [Climb out and salute, whoever he is]
    You go up the bank, and the bank goes down, and behind you two hours of trench fall in. The man returns the salute and looks at where the trench was.

    "I have cost you that," he says. "I am sorry."

    Nobody in this army has apologised to you before. You go on saluting.
    ~ warm(KURIBAYASHI)

* (told_truth) [Give him the truth about the trench]
    "To the knee, sir, yesterday. It was at the knee the day before as well."

    "What would make it stand?"

    "Water, sir. Or boards. Or some other beach."

    Beside you Kashiwara's shovel has stopped. The man with the stick takes out a pencil and writes down all three. "That is two more," he says, "than the engineers had."
    ~ warm(KURIBAYASHI)

* (kept_digging) [Keep your head down and dig]
    The rubber shoes stand there, level with your eyes, one clasp mended with thread. You put the blade in, and take it out, and the shoes do not go away.

    "Thank you," the man says at last, and walks on.
    ~ cool(KURIBAYASHI)

- {stranger.told_truth:When he is a hundred paces off, Kashiwara says, "He wrote down boards. I saw him. Shall we get boards?"|When he is a hundred paces off, Kashiwara says, "What was he after?"}

{stranger.told_truth:"No," you say. "He's been trying the beach, as you'd try a loaf. It's not done in the middle."|"He was trying the beach, as you'd try a loaf," you say. "It's not done in the middle."}
-> noon

= noon
~ hour(NOON)
~ toil()
Noon is ten minutes in the shade of {stranger.read_stick:the|a} fishing boat. Until last week the boat was the village's; then American aeroplanes came, two days running, and it has lain up here since, tilted, with the sky showing through its floor. Its shade would do for six men and has to do for twelve. # note: first_raids

You eat by fours out of one mess tin: brown rice, violet from the water it is boiled in. Yoneda, who is nineteen, has finished his quarter and is admiring yours.

* (ate) [Eat it before Yoneda asks]
    ~ eat()
    Yoneda would never have asked. While you chew he looks out to sea, to give you time.

* (fed_yoneda) [Give Yoneda half]
    "I couldn't," says Yoneda, and your half has gone.
    ~ go_hungry()

- Kashiwara has not touched his rice. He is telling them about a stationmaster's hat, and between sentences his tongue comes out to look for his lips. He finished his canteen by ten o'clock. It is safer in him, he says.

Yours is half full. The next will be at dawn. # holds: mouthfuls() == 2

* (shared_water) [Hand Kashiwara your canteen]
    ~ give_water(KASHIWARA)
    He takes a swallow, and a second, and keeps that one in so long that he has to go on with the story by hand. Then he wipes the neck and gives it back with a first-class bow. "That's entered," says Kashiwara.

* (drank_alone) [Drink, with your back to Kashiwara]
    ~ drink()
    The water is hot and tastes of tin and it's the best thing on this island. In the story behind you the hat has gone into the harbour, and there's a gap where the laugh goes, and then Kashiwara puts in the laugh himself.
    ~ cool(KASHIWARA)

* (left_stopper) [Leave the stopper in]
    So the two of you don't drink, side by side, and look at the sea.

    "That's the trouble with the sea," says Kashiwara. "Wrong recipe."

    "Too much salt," you say.

- -> price

= price
Then, though nobody has asked, Kashiwara tells them what a shell costs. "Two thousand yen," he says. "Just the one, for a battleship. Thirty-six centimetre." He had the price from a gunner's mate, on the boat, when both of them were being sick into one helmet.

"Delivered?" says Yoneda.

"Well. Thrown," says Kashiwara. "And a roll, Saigo? Plain."

* (five_sen) ["Five sen. It's painted on the door."]
    It takes Kashiwara four seconds, eyes shut, one finger writing on the air. "Forty thousand," he says.

* (ten_sen) ["Ten. At the back, after dark."]
    "The back-door price, then." Kashiwara shuts his eyes, and one finger writes on the air. "Twenty thousand," he says.

- "Rolls?" says Yoneda.

"Rolls. For the one shell."

{price.ten_sen:At the far end of the boat a man whistles.|Yoneda looks at his two hands, to see what they would hold.}

* (filling) [Ask if that's with filling]
    "Without filling!" says Kashiwara. "If it's filling you want, come down to a destroyer."

    Nobody has laughed on this beach before, and it goes round the boat twice.

* (nights) [Work out how long it would take you]
    "Three hundred and twenty on a good day," you say. "Up at two in the morning. So that's {five_sen:four|two} months of nights, and a sailor pulls a string."

    "Does he have to seal for it?" says Yoneda, and there is a laugh, the first on this beach.

- ~ learn(BREAD_SUM)
By now Kashiwara has on his ferry voice, the one that used to reach the end of the pier. "And one ship carries nine hundred of those," he says, "and they've a hundred ships." He looks round for a man to finish the sum.

* (cheaper_to_feed) ["Cheaper to feed the Americans and send them home."]
    You had not planned it. It's only the bottom line of the sum. But it carries, and at the far end of the boat they stop laughing.

* (who_pays) ["And when one misses? Who pays?"]
    "The fish," says Yoneda, and has to be hit on the back.

    "No, but listen," says Kashiwara, up on his knees. "We should feed them! The Americans! A roll a man, and home by the next boat!" At the far end of the boat they stop laughing.

* (said_nothing) [Look at the sea, as if not listening]
    He's loud, and you would like to be a man who was looking at the sea.

    "Nobody?" says Kashiwara. He gets up on his knees and throws his arms out. "They'd come cheaper fed! Rolls for the whole navy, I say, and wave them off!" At the far end of the boat they stop laughing.

- -> captain

= captain
A man in the next company has had three weeks in the cells for saying that the rice was short. This joke is about feeding the enemy.

Captain Tanida, who commands your company, is standing at the bow with Sergeant Nemoto. He has heard. He might have gone round by the other side, but he has with him a lieutenant from brigade headquarters, who is holding a notebook open.

"I will have the man who said that," says Tanida.

{price.cheaper_to_feed:It was you. Eleven men are looking anywhere but at you, and Tanida will soon see which way that is.|It was Kashiwara. He is still up on his knees, with his arms a little out from his sides.}

* (stood_up) [Stand up: "I said it."]
    -> beaten

* (both_of_us) ["It was the two of us, sir."]
    -> facing

* (looked_at_rice) [Look into the tin, and say nothing]
    -> watched

* (school_sum) [Explain that it was a sum for children]
    -> ranks

= beaten
"Jibun, chūtaichō-dono," you say, as one has to: this one, company commander. {not price.cheaper_to_feed:Kashiwara's mouth has opened. You step in front of it.}

Tanida is a correct man. He takes off his wristwatch and gives it to Sergeant Nemoto before he begins.

* (stayed) [Stay with it]

* (step_past) [Step past the beating]
    ~ wound()
    ~ draw_notice()
    Tanida beats you, with his hand and then with the scabbard of his sword, because the notebook is open. It splits your left eyebrow. You get up when you are told to.
    ~ warm(TANIDA)
    ~ warm(KASHIWARA)
    -> rescue

- He hits you with the open hand, by the book, and it might have stopped at four. But in the notebook the lieutenant's pencil has begun to move. Tanida unhooks his sword and uses the scabbard. The ash comes up, warm, with your blood on it, out of the left eyebrow.

~ wound()
~ draw_notice()
"Up," says Tanida, very low. He needs it to be over as much as you do.

* (got_up) [Get up]
    You get your hands under you, then one knee, then the other. Tanida draws the scabbard back, and the tip of it is shaking, and nobody but you is near enough to know.
    ~ warm(TANIDA)

* (stayed_down) [Stay down]
    "He's had his manure, sir," Sergeant Nemoto begins. "He can't—"

    "He can," says Tanida, and has the sergeant stand you up by the collar. Then he looks at the lieutenant, and draws the scabbard back higher than before.
    ~ cool(TANIDA)

- ~ warm(KASHIWARA)
-> rescue

= facing
{price.cheaper_to_feed:Kashiwara looks round at you, and gets up beside you.|Kashiwara is up already, and you get up beside him.} For two men there is a drill. It is called taikō binta: he slaps you, you slap him, turn about, until the officer is satisfied.

* (stayed) [Go through with it]

* (step_past) [Step past the slapping]
    ~ draw_notice()
    ~ wound()
    It goes on for some time. You and Kashiwara hit each other as softly as you are let, and you are not let for long.
    ~ warm(KASHIWARA)
    ~ cool(TANIDA)
    -> rescue

- ~ draw_notice()
~ wound()
Kashiwara used to stamp forty tickets a minute, and it's about that hard.

"Harder," says Tanida.

The next one turns your head. "Sorry, sorry," Kashiwara is saying under his breath. "Your turn."

There are nine years of dough in your right arm.

* (hit_softly) [Pat him, and hope]
    Kashiwara sways, helpfully, a man in a gale. You pat him again. At the sixth the lieutenant from brigade laughs through his nose, and Tanida's ears go red. "You are brushing flour off him," says Tanida, and holds out a hand behind him for the sergeant's stick.
    ~ warm(KASHIWARA)
    ~ cool(TANIDA)

* (hit_hard) [Hit him once, properly, to end it]
    His cap goes one way and he goes the other, and the string round his neck breaks. Shell, coin and button are in the ash, and the ash has closed.

    It does not end it. "His turn," says Tanida. Kashiwara is on his knees, patting the beach with both hands.
    ~ cool(KASHIWARA)

- -> rescue

= watched
{price.cheaper_to_feed:A man gets up, and it is Kashiwara. "Jibun," he says: this one. "It's the kind of thing I come out with, chūtaichō-dono, company commander. Ask anybody." He does not look at you. He gives you the mess tin to hold.|Kashiwara is a while getting up, in case another man should care to. "Jibun, chūtaichō-dono," he says: this one, company commander. There is no more ferry in his voice. On the way up he gives you the mess tin to hold.}

Tanida takes off his wristwatch, so as not to harm it. Kashiwara's eyes follow it into Sergeant Nemoto's hand; even now he is pricing it.

* (stayed) [Look]

* (step_past) [Step past the beating]
    Tanida beats Kashiwara himself, and thoroughly, with the lieutenant looking on. You hold the tin. When it stops, the string of small lucks is broken, and the beach has them.
    ~ cool(KASHIWARA)
    -> rescue

- The flat hand comes four times, by the book. Then the lieutenant's pencil starts in the notebook, and after that Tanida uses the scabbard.

Kashiwara's rice is still in the tin. You find that you are holding it level.

* (put_down_tin) [Put down the tin and stand]
    You set it in the ash, where it won't tip. "It was this one, chūtaichō-dono," you say. "It's my roll."

    Tanida looks from one of you to the other. Then the scabbard comes round, and takes you over the left eye.
    ~ wound()
    ~ draw_notice()
    ~ warm(KASHIWARA)

* (held_tin) [Hold it level]
    It is a thing to do. At the seventh stroke Kashiwara makes a noise through his nose, the noise of a man who has missed a boat. His string has broken. For a moment the coin lies on the beach, tails, and then the beach has it.
    ~ cool(KASHIWARA)

- -> rescue

= ranks
"A sum for children, chūtaichō-dono, company commander," you say. "To teach thrift. If a shell costs so much, and a roll so much—"

It isn't bad. For about a second Tanida would like to have it. Then the lieutenant turns a page in the notebook.

"Then all of you," says Tanida. "Out here. Two ranks."

* (stayed) [Fall in]

* (step_past) [Step past the slapping]
    ~ cool(KASHIWARA)
    ~ wound()
    The two ranks slap each other for a quarter of an hour, and nobody is left out. They all know whose sum it was.
    -> rescue

- The ranks are turned face to face, and it is taikō binta, opposed slapping: down one side and back up the other, a sound of wet washing, until the captain has had enough. Several people find the time, in passing, to look at you. You have drawn Yoneda, who hits as if you might break.

~ cool(KASHIWARA)
"Harder," says Tanida, walking down between the ranks.

* (taught_yoneda) [Tell Yoneda how to do it]
    "From the shoulder," you say, low. "Open hand. It's only noise, if you do it right."

    He does it right. There's a flash and a smell of iron. "Sorry," says Yoneda.

    "No," you tell him, when you have found your mouth, "that was good."
    ~ wound()

* (pulled_yours) [Pull yours, and let Yoneda pull his]
    The two of you get a fair rhythm going, and not much else. Tanida stops, and sees it twice through. Then he asks for the sergeant's stick, and it is Yoneda he's looking at, because Yoneda will cry, and be done soonest.
    ~ cool(TANIDA)

- -> rescue

= rescue
"How many men are digging on this beach, Captain?"

It is the man with the stick. He has come back along the water, and he has a map-case now, and an aide in gloves ten paces behind him. {beaten or watched.put_down_tin:The scabbard stays where it is, in the air over you.}{(watched && not watched.put_down_tin):Kashiwara is left half up, on one hand.}{facing.hit_softly:Nobody puts a stick into Tanida's hand.}{facing.hit_hard:Kashiwara gets up with both hands full of ash.}{ranks:All down the ranks the hands stop.} Tanida gets his heels together. "Kakka," he says: Excellency. # note: kuribayashi

So this is Lieutenant General Kuribayashi, who has the whole island. {stranger.saluted:You have had him apologise to you.}{stranger.told_truth:You have advised him to try some other beach.}{stranger.kept_digging:You would know his shoes anywhere.}

~ learn(GENERAL_BY_SIGHT)
"There are one hundred and sixty-two, Excellency," says Tanida.

"I counted those who were digging, as I came," says the general. "I made it none. They are all watching you do this." {noon.fed_yoneda:Yoneda, beside you, looks along the beach to see.|As far as the mountain, men are standing up in their holes.} "What was it that was said?"

"That for the price of the shells it would be cheaper," says Tanida, and stops, and takes a run at it. "To feed the enemy, Excellency. With bread rolls." The lieutenant from brigade has shut the notebook on his finger.

-> arithmetic

= arithmetic
The general looks into the tin, at the violet rice. "Whose arithmetic is it?" he says.

* (mine) ["Mine, Excellency. I'm a baker."]
    "A baker." The general looks at the burns on your forearms, row over row. "Yes. And the figures?" {(watched && not watched.put_down_tin):Tanida has begun to look at his scabbard, and at Kashiwara, and at you.}

    "Two thousand yen the shell, Excellency, and {price.ten_sen:ten|five} sen the roll."
    ~ warm(KURIBAYASHI)

* (kashiwaras) ["Kashiwara's, Excellency. He does it in the air."]
    {(watched && not watched.put_down_tin):You have handed him over twice today. This time he looks at you.}

    "In the air," says the general. Kashiwara lifts a finger, to show how, and it is not steady. "Two thousand yen the shell, Excellency," says Kashiwara. "{price.ten_sen:Ten|Five} sen the roll."
    {not (watched && not watched.put_down_tin):
        ~ warm(KASHIWARA)
    }

* (captains) [Leave it to the captain to say]
    "The section's, Excellency," says Tanida, after a time. "Two thousand yen the shell. {price.ten_sen:Ten sen the roll, at the back door|Five sen the roll, as it is painted on the door}."
    ~ warm(TANIDA)

- The general has his pencil out. He works it on the back of the map. "Nearer three thousand, for a thirty-six," he says. "You have the price with the old fuse." He strikes out a line and writes a larger one. "{price.ten_sen:Thirty|Sixty} thousand rolls."

Kashiwara's mouth is {watched:not what it was, but it is} already open.

* (stopped_him) [Tread on Kashiwara's foot]
    {facing.hit_hard or watched:Nobody has hit him there yet.|You tread hard.} The word stays in. The general has looked down at the two feet, and up again.

* (asked_plain) [Say it first: "Plain, Excellency?"]
    "Plain," the general says, and then, having thought, "What would the filling be?"

    "Red bean, Excellency." The general writes that down.
    ~ warm(KURIBAYASHI)

* (let_him_ask) [Let Kashiwara speak]
    "Plain?" says Kashiwara. It has got out by itself.

    "I should think so," says the general.
    ~ warm(KASHIWARA)

- "The sum was wrong by a third, and the principle stands." The general says it to Tanida, politely. "A shell is dear, and I have been sent hardly any. I have been sent men. I mean to spend every one of them, Captain, and to be paid for each, and I will not have them wasted beforehand."

-> line

= line
Then the general turns to the rest of you. "I shall not be walking past a second time," he says.

* (thanked_him) ["Thank you, Excellency."]
    He may not have heard. Tanida has.
    ~ draw_notice()

* (bowed) [Bow, and say nothing]
    You look at his shoes, and at the prints they have made: shallow, a big toe and then the rest.

* (asked_trench) {stranger.told_truth} [Ask which he chose, of your three]
    Around you a dozen men cease to know you. The general turns the end of his stick away from the sea, toward the slope, and the mountain. "The third, some other beach," he says.
    ~ warm(KURIBAYASHI)
    ~ draw_notice()

- With the stick the general draws a line in the ash, a good way up from the sea. "All this is too near the water," he tells the lieutenant. "You will dig behind that, and deep. Nobody need fill anything in." Then he walks off along the beach. # leaves: kuribayashi

{marked():Tanida looks at your face, and goes on looking. "This section will finish its trench," he says.|"This section will finish its trench," says Tanida.} "Here. By dark." It is no use to anybody now, but he wants it dug.

* (dug_on) [Dig it as if it were wanted]
    ~ toil()
    By dark it is at the knee. It's good work, square in the corners.

* (leaned) [Lean on the shovel]
    There's a way of leaning that looks like lifting. After five hours of it you are nearly as tired, and have a great deal of beach.

* (sat_down) {hungry() && not facing && not watched} [Sit down in the hole, out of sight]
    ~ rest()
    Half a tin doesn't dig until dusk. You sit with your head between your knees until the beach stops going grey at the edges. Sergeant Nemoto looks in. "I've seen better-planted leeks," says the sergeant, and goes on by.

* (dug_his) {facing or watched} [Dig Kashiwara's share as well as your own]
    ~ toil()
    You go from his end to yours and back. {watched:Kashiwara sits on the bank with the shovel across his knees, so as to look employed.|Kashiwara walks up and down beside you, talking, with nothing in his hands.}
    ~ warm(KASHIWARA)

- -> evening

= evening
# place: The tents above South beach
~ hour(DUSK)
In the tent it is hotter than outside, and there is a wick in a tin to see by. {noon.fed_yoneda:Yoneda has left half a hardtack on your blanket.}

{beaten:Kashiwara looks at your left eye, what there is of it. {price.cheaper_to_feed:"It was a good line, though," he says.|"That one was mine," he says. "I'd have got up. I was only slow."}}{watched.put_down_tin:Kashiwara lies down by you, a limb at a time. "You might have said so before he got warm," he says.}{(watched && not watched.put_down_tin):Kashiwara lies down by you, with a hand on the tent pole. {price.who_pays:"You did ask who paid," he says|"It was a good sum," he says}, with the side of his mouth that moves.}{(facing && not facing.hit_hard):Kashiwara is there already, one cheek a little pinker than the other. {price.cheaper_to_feed:"The two of us," he says. "And I had only done the sum."|"You were meant to hit me," he says. "It's what I was standing there for."}}{facing.hit_hard:Kashiwara is there already, with his collar open, where the string was. {price.cheaper_to_feed:"The two of us," he says. "And then you hit me."|"So that is how a baker hits," he says.}}{ranks:Nobody sits down by you. Nine men are being careful with their faces. Then Kashiwara comes in and does. "Next time teach them a song," he says.} {not noon.shared_water:His lips have split in two places.}

* (wet_a_rag) [Wet a rag, for Kashiwara's mouth]
    ~ give_water(KASHIWARA)
    {mouthfuls() > 0:A mouthful is left in the canteen, after.|The canteen is empty, after.} {beaten:He lays the rag on your eye first, and then, when he thinks that the wick has burned down far enough, he sucks it.|He holds the rag to his face, and then, when he thinks that the wick has burned down far enough, he sucks it.} # holds: mouthfuls() <= 1

* (felt_for_lucks) {facing.hit_hard or (watched && not watched.put_down_tin)} [Go back and feel for his lucks]
    You sift the beach by the boat through your fingers, in the dark. What you find, after an hour, is the button with the anchor on it. By then Kashiwara is lying with his back to the light. You sew it inside his cap for him, and the wick is half gone. # holds: lucks_lost()
    ~ warm(KASHIWARA)
    -> letter

* (owed_him) {watched} ["I should have got up. Before."]
    "You've a child coming." Kashiwara has been over the figures. "I've only got a mother, and she's used to me."
    ~ warm(KASHIWARA)

* (drank_up) [Drink by yourself, in the dark]
    ~ drink()
    You drink lying on your side, with your back to the light, so slowly that the stopper never knocks. Kashiwara has had a card out. When you turn round again he has put it away.
    -> letter

* (let_him_talk) {not watched} [Let Kashiwara talk]
    So he begins on the stationmaster's hat, which is longer at night.
    ~ warm(KASHIWARA)

- -> card

= card
Kashiwara has a field-post card out, to his mother. {noon.ate:He has been at it since Yokohama, a line in nine days.|He began it at Yokohama nine days ago and is not past the first line.}

"'It is warm here,'" he reads, "'and I am eating well.'" He looks at it. "She sold fish for thirty years. She knows about fresh."

* (send_it_so) ["Send it. She'll know you're alive."]
    "She'll know that a man is, with a pencil." But Kashiwara keeps the line in the light a while before he rubs it out.

* (write_true) ["Then write that you're thirsty."]
    He writes that. He looks at it for some time. "Well, I can't send her that," says Kashiwara, and rubs it out.
    ~ warm(KASHIWARA)

* (own_paper) [Look for your own paper]
    You have the sheet out before he has finished. "Quite right," says Kashiwara. "One of us should." He rubs his line out.

- {arithmetic.kashiwaras && not (watched && not watched.put_down_tin):"'A lieutenant general has asked after my work,'" he tries, and rubs that out too.} There's a grey place on the card, by now, where the first line goes.
-> letter

= letter
Your wife is called Kinu. Six weeks ago, in Ōmiya, she walked with you as far as the corner of the street. She did not want to come to the station. The child is due at the end of autumn. {card.own_paper:Kashiwara has turned over, so as to leave you the light.}

~ draft(LETTER_ONE)
Kinu, you write, and then you have to say how it is.

* (open_well) [Begin as one should: in good health]
    Kinu. I am in good health, and the food is plentiful and of excellent quality. # letter: letter_one

    She'll read that twice and go and sit down. In all the time she has known you, you have never said quality.

* (open_hole) [Begin the letter: with the shovel]
    Kinu. They have given me a shovel. I have dug the same hole {beach.entered_five:five times now, by the most favourable count|four times now}. At home we would call it kneading, and charge. # letter: letter_one

* (open_ground) [Begin the letter: with the ground]
    Kinu. You could prove a dough in the ground here. {about(PLACE, "It is black ash, and warm as far down as I have been, and I have been down four times.")} I lie on it at night and feel myself rise. # letter: letter_one

- There is room for one thing that happened.

* (tell_friend) [Tell her about Kashiwara]
    There is a man here who sold ferry tickets. He finds a lucky thing every morning and keeps them on a string. {facing.hit_hard or (watched && not watched.put_down_tin):Today he lost {evening.felt_for_lucks:all but one|them}. I had a hand in that.|He could find one in an empty drawer.} You would give him too much to eat. # letter: letter_one

* (tell_blow) [Tell her what was done today]
    {beaten or watched.put_down_tin:If my writing slopes, it is that I have only the one eye today. I {about(ORDERS, "was struck by an officer")} over the price of a roll. You have always said I charged too little.}{(watched && not watched.put_down_tin):Today a man {about(ORDERS, "took a beating")} for a joke about bread, and I held his dinner for him. I am telling you so that one other person knows it.}{facing or ranks:The captain {about(ORDERS, "had us slap one another")} at noon. It began with what a roll should cost, so you may say you told me.} # letter: letter_one

* (tell_general) [Tell her about the man with the stick]
    An old gentleman with a stick {stranger.saluted:told me he was sorry about my hole}{stranger.told_truth:asked me what I would do, and wrote it down}{stranger.kept_digging:stood and looked at me, and thanked me for it}. He turns out to {about(ORDERS, "have charge of the lot of us, and to think we are digging in the wrong place")}. We had got a sum wrong by a third. # letter: letter_one # holds: knows(GENERAL_BY_SIGHT)

- There is still the thing that you sat down to write.

A letter takes a month to go, and another to come. If the child is to have its name from you, it must go from here.

* (chose_fumi) ["Fumi", which is writing; a letter]
    ~ name_child(FUMI)
    If it's a girl I would like Fumi. Then there will always be one letter in the house that came. # letter: letter_one

* (chose_asako) ["Asako", for the morning]
    ~ name_child(ASAKO)
    For a girl, Asako. You and I were always the first in the street to see one, and nobody ever thanked us for it. # letter: letter_one

* (chose_mugiko) ["Mugiko", for wheat. Kinu won't forgive it.]
    ~ name_child(MUGIKO)
    Suppose a girl, and suppose we called her Mugiko. I know. But say it a few times aloud, with flour on your hands, before you decide against me. # letter: letter_one

- If it's a boy you must choose. I only know what to call bread. # letter: letter_one

There is room for a line to close it. # holds: letter_is(LETTER_ONE, DRAFTED)

* (close_home) [Promise to be home]
    {about(HOPE, "I shall be home before she walks.")} Leave the flour bin where it is, it's a step I know in the dark. # letter: letter_one

* (close_starter) [Tell her to feed the starter]
    Feed the starter every night, even if there is no flour. It will take potato water. Talk to it a little, if you can stand to. # letter: letter_one

* (close_trays) [Tell her not to lift the trays]
    Do not lift the trays. Let them call it short weight. And get that man to look at the step. # letter: letter_one

- -> table

= table
# place: The company office, a crate
~ hour(NIGHT)
Nothing goes home unread. The captain lends his seal, and the man who reads for him sits behind a crate with a lamp on it: Corporal Mori, forty-three, who kept the register of births and deaths in a town hall. He goes through a letter once with a pencil. What he marks, the ink brush goes over afterwards, and nobody in the world will read it again.

Beside the crate there is a tin with paper in it.

* (asked_tin) [Ask him what the tin is for]
    "For the letters that can't be sent at all," says Mori. "They go to the cook. For kindling. I do read them first. I thought that somebody ought to."
    ~ warm(MORI)

* (read_top_one) [Read what's on top, upside down]
    "Mother, do not," it says, and is folded there. Mori puts his foot against the tin, and pushes it in under the crate. "Those can't be sent, as they are," he says. "The cook has them for kindling." He sees you still looking. "I do read them to the end," says Mori.

- Then he takes up your letter.

* (asked_rules) [Ask Mori what the rules are]
    "There's no list." He thinks. "Where we are. What weather it's having. Who is ill. What anyone has ordered. Who is dead. And when you'll be home; people will put that."

    "And names?"

    "Names can go," says Mori. "I asked particularly."
    ~ learn(CENSOR_RULES)
    ~ warm(MORI)

* (argued_word) [Argue for your letter]
    {
    - letter.open_ground: "Ground's warm in a lot of places," you tell him. "Name three," says Mori. He waits, with real interest. Then he wets the pencil.
    - letter.close_home: "It only says I'll be home." "Yes," says Mori. "They mostly do." He wets the pencil.
    - letter.tell_blow: "It doesn't say who hit me." "No," says Mori. He looks at the door of the tent. "Nor do I." The pencil is wet already.
    - letter.tell_general: "He's only an old gentleman," you say. "With a stick." "There is just the one," says Mori. He wets the pencil.
    - else: "There's nothing in it," you say. "No," says Mori. He has been looking for some time. "I'm always sorry to find one."
    }
    ~ cool(MORI)

* (watched_him) [Watch the pencil]
    The pencil travels under the line, a hair above the paper. {is_struck(LETTER_ONE):Where it comes down it leaves a small neat stroke at the start and one at the end.|It does not come down.} At the child's name it stops, and he reads that twice. # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)
    {is_struck(LETTER_ONE):
        ~ learn(CENSOR_RULES)
    }

- {is_struck(LETTER_ONE):He turns the sheet about, and shows you where.}

{struck_lines(LETTER_ONE)}

{is_struck(LETTER_ONE):"Like that, or not at all," says Mori. "Leave it here, and she gets what's left. Pick it up now, and it's all there, only she hasn't got it. There are searches. A sheet without the seal goes to the cook, and you to the captain."|{table.argued_word:"It may go as it stands," says Mori.|"I find nothing," says Mori, a little put out. "It may go as it stands."} "Or you can have it back; some do. But there are searches. A sheet without the seal goes to the cook, and you to the captain."}

* (sent_it) [Let the letter go]
    ~ send(LETTER_ONE)
    {is_struck(LETTER_ONE):The brush goes across with a small wet sound, and then the captain's seal, straight.|There is no brush. The captain's seal goes on in the corner, and it is one of a pile for the boats, and the whitest.}

    "I should have liked to enter that one," says Mori. He means the name. # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)

* (kept_it) [Pick it up, and keep it whole]
    ~ keep(LETTER_ONE)
    {is_struck(LETTER_ONE):Mori has begun polishing his spectacles, which takes both hands.|Mori moves the lamp, so that you can see to fold it.}

    Folded in eight, it goes to the bottom of your haversack, and you tie the neck, {the_brush.pulled:with one loop left to pull|twice round and under}. In Ōmiya the postman will go by. # holds: letter_is(LETTER_ONE, KEPT)
    ~ warm(MORI)

- -> night

= night
# place: The tents above South beach
~ rest()
{evening.let_him_talk:Late on, when the stationmaster has been dealt with,|Late on,} Kashiwara says in the dark, "{price.ten_sen:Thirty|Sixty} thousand rolls." # holds: (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT)) and ash.price.ten_sen + ash.price.five_sen == 1

"Go to sleep."

{price.nights:"{price.ten_sen:Three|Six} months, that would take you," he says. "And I was going to let you off with {price.ten_sen:two|four}."|{arithmetic.stopped_him:"You have a heavy foot," he says. "I only wanted to know if it was plain."}{arithmetic.asked_plain:"Red bean," he says. "In his own hand. It'll be on a map somewhere."}{arithmetic.let_him_ask:"Plain," he says. "I asked him to his face. Plain!"}}

{noon.shared_water or evening.wet_a_rag:A little later he says, "I owe you {noon.shared_water && evening.wet_a_rag:two swallows and a rag|{noon.shared_water:two swallows|a rag}}. {evening.drank_up:Less what you had after, with your back turned."|It's entered."}}{evening.drank_up && not noon.shared_water:A little later he says, "You drink very quietly. A man would have to be lying awake."}{noon.drank_alone && not evening.drank_up && not evening.wet_a_rag:A little later he says, "You could have had it facing me. At noon. I wouldn't have asked."}

And then, when you had thought that he was asleep: "That bag of yours shuts. If I get mine written, and he can't pass it, I'd sooner you had it than the cook. You can tie a knot, and I lose things." # holds: (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT))

* (told_him_name) [Tell Kashiwara the name in the letter]
    He tries it over, under his breath, calling it from one end of a pier to the other. "It carries," says Kashiwara. # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)
    ~ warm(KASHIWARA)

* (kept_name) [Tell him to get it written, then]
    "It's the first line that's the trouble," says Kashiwara. "After that she'd be reading."

* (held_sleeve) {hurt()} [Hold a wet sleeve to your face]
    ~ dress_wound()
    The sleeve is wet with the afternoon's sweat, so it burns. After that it's only a face again, a little larger than the one you came with.

* (did_the_sum) [Do the sum again in your head]
    {price.ten_sen:Thirty|Sixty} thousand rolls, at three hundred and twenty a night. It comes to {price.ten_sen:ninety-three nights and three quarters|a hundred and eighty-seven nights and a half}. At home what was over of a batch went to the dog next door.

- -> morning

= morning
~ day("1944-06-20")
~ hour(DAWN)
~ fill_canteen()
# place: South beach
{night.did_the_sum:In the morning you are still adding, and the canteens|In the morning the canteens} come back, hot. The section is marched up to the line that the general drew with his stick, to begin again, and on the way it passes the trench that Captain Tanida wanted.

{line.dug_on or line.dug_his:It was at the knee last night.|It has gone.} There is the beach, and a row of stakes, and the boat. "That's the fifth sowing," says Sergeant Nemoto.
-> the_walk
