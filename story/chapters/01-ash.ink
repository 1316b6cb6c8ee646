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
You are digging a trench in a beach of black ash, and ash behaves like flour: the sides come in. At home in Ōmiya you would have poured water into it by now, and be kneading. Here the water comes once a day, boiled, one canteen for each man, and is not for pouring on a beach.

You are Saigo, a baker from Ōmiya, twenty-six, private first class, called up in May for the second time. Kinu, your wife, is to have a child at the end of autumn; tonight there will be paper, and a lamp, and if it's a girl you mean to be the one who names her. In three days on Iwo Jima your section of twelve has dug the same trench four times, along the edge of the sea, where the Americans are expected to land.

"So we have four trenches," says Kashiwara, who sold ferry tickets in Onomichi. "We had one boat there. It crossed four times a day, and we called it a fleet."

* (asked_luck) [Ask what lucky thing Kashiwara found today]
    Each morning Kashiwara finds some lucky thing. Out of his cap comes a sea-shell with a hole through it. "Already drilled," he says. The shell joins a coin and an anchor button on the string round his neck.
    ~ warm(KASHIWARA)

* (told_him_dig) [Tell Kashiwara to dig]
    "This is how I dig." He throws a shovelful up on the bank, and most of it slides back. From his neck hangs a string with the lucky things he has found here: a coin, a button, a shell.

* (entered_five) ["Call it five, to be safe."]
    You show him the side of the trench, which is sliding in.

    Kashiwara watches it go, fingering the string of lucky things round his neck, all of them found here: a coin, a button, a shell. "Five trenches," he agrees. "And not one passenger."
    ~ warm(KASHIWARA)

- ~ toil()
~ drink()
-> stranger

= stranger
By nine, half your water is gone. {the_brush.iron:Your lower hand is raw, and you have bound a strip of cotton round the neck of the shovel.}{the_brush.pencil:Kashiwara digs with a stub of pencil behind his ear.}{the_brush.cloth:Your haversack hangs from a stake, its neck tied as you would tie a sack of flour: twice round and under, with one loop left to pull.} # holds: the_brush.iron + the_brush.pencil + the_brush.cloth == 1

An old man is walking along the water's edge. Every twenty paces he pushes his stick into the beach.

* (read_stick) [Watch what he does with the stick]
    The old man lets the stick sink in by its own weight, and then he looks at the end of it. You have done that to ten thousand loaves, with a skewer. Beside a fishing boat on the beach he tries twice, and the stick goes in up to his hand.

* (read_shoes) [Look at what the man is wearing]
    The old man has an open collar, no sword, and split-toed rubber shoes, one clasp mended with thread. The thread is brown and the shoes are black. He has done it himself, by the look of it.

* (warned) [Tell Kashiwara to look busy]
    Kashiwara has sat down. "Officer?" he says.

    "No sword," you say. "An open collar. Rubber shoes."

    "Then he's a visitor," says Kashiwara. "On the ferry visitors went free." He throws up two shovelfuls all the same.
    ~ warm(KASHIWARA)

- The old man stops above your trench. "How deep have you got?" he says.

* (saluted) [Climb out and salute, whoever he is]
    You go up the bank, and the bank goes down, and behind you two hours of trench fall in. The old man returns the salute and looks at where the trench was.

    "I have cost you that," he says. "I am sorry."

    Nobody in this army has apologised to you before.
    ~ warm(KURIBAYASHI)

* (told_truth) [Give him the truth about the trench]
    "To the knee, sir, yesterday. It was at the knee the day before as well."

    "What would make the sides stand?" says the man.

    "Water, sir. Or boards. Or some other beach."

    The man with the stick takes out a pencil and writes down all three. "The engineers could think only of boards," he says.
    ~ warm(KURIBAYASHI)

* (kept_digging) [Keep your head down and dig]
    A pair of rubber shoes stands at the edge of the trench, one clasp mended with thread. You put the blade in, and take it out, and the shoes do not go away.

    "Thank you," the man says at last, and walks on.
    ~ cool(KURIBAYASHI)

- {stranger.told_truth:When the old man is a hundred paces off, Kashiwara says, "He wrote down boards. Will they send us boards, do you think?"|When the old man is a hundred paces off, Kashiwara says, "What was he after?"}

{stranger.told_truth:"No," you say. "He's been trying the beach with a stick, as you'd try a loaf. It's still soft in the middle."|"Trying the beach," you say, "as you'd try a loaf. It's still soft in the middle."}
-> noon

= noon
~ hour(NOON)
~ toil()
At noon there are ten minutes for dinner, in the shade of {stranger.read_stick:the|a} fishing boat that American aeroplanes wrecked last week. # note: first_raids

You eat four to a mess tin: brown rice, violet from the water it is boiled in. Yoneda, who is nineteen, has finished his quarter and is looking at yours.

* (ate) [Eat it before Yoneda asks]
    ~ eat()
    Yoneda would never have asked. While you chew he looks out to sea, to give you time.

* (fed_yoneda) [Give Yoneda half]
    You push half of yours across to him. "I couldn't," says Yoneda, and eats it.
    ~ go_hungry()

- Kashiwara's quarter is still in the tin. He is telling the others a story about a stationmaster's hat. His water was gone by ten o'clock; he says that it is safer inside him.

Your canteen is half full. There will be no more water before dawn. # holds: mouthfuls() == 2

* (shared_water) [Hand Kashiwara your canteen]
    ~ give_water(KASHIWARA)
    Kashiwara takes a swallow, and a second, which he keeps in his mouth for a long time. Then he wipes the neck and gives it back with a bow. "Two swallows," he says. "They're entered, under what I owe."

* (drank_alone) [Drink, with your back to Kashiwara]
    ~ drink()
    The water is hot and tastes of tin and it's the best thing on this island. Behind you, in Kashiwara's story, the hat has gone into the harbour. Nobody laughs, and Kashiwara puts in the laugh himself.
    ~ cool(KASHIWARA)

* (left_stopper) [Don't drink, since Kashiwara can't]
    So neither of you drinks. You look at the sea, side by side.

    "That's the trouble with the sea," says Kashiwara. "Too much salt."

- -> price

= price
In the shade of the boat Kashiwara tells the men what a shell costs. "Two thousand yen," he says. "One shell, for a battleship's gun."

"Delivered?" says Yoneda.

"Well. Thrown," says Kashiwara. "And what do you get for a bread roll, Saigo? A plain one."

* (five_sen) ["Five sen. It's painted on the door."]
    It takes Kashiwara four seconds, eyes shut, one finger writing on the air. "Forty thousand rolls," he says.

* (ten_sen) ["Ten sen, at the back door, since rationing."]
    "The back-door price, then." Kashiwara shuts his eyes, and one finger writes on the air. "Twenty thousand rolls," he says.

- "For the one shell?" says Yoneda.

"For the one shell."

{price.ten_sen:At the far end of the boat a man whistles.|Yoneda holds out his two hands, and looks into them.}

* (filling) [Ask if that's with filling]
    "Without filling!" says Kashiwara. "For filling you'd need a bigger gun."

    Nobody but Kashiwara has laughed on this beach before, and the laugh goes round the boat twice.

* (nights) [Work out how long baking them would take]
    "I bake three hundred and twenty on a good day," you say. "Up at two in the morning. So that's {five_sen:four|two} months of nights, and a sailor pulls a string and it's gone."

    "Does he have to pay?" says Yoneda, and there is a laugh, the first on this beach that isn't Kashiwara's.

- ~ learn(BREAD_SUM)
By now Kashiwara is as loud as he ever was on his pier. "And one ship carries nine hundred of those shells," he says, "and the Americans have a hundred ships. So what does it come to?" He looks round for a man to finish the sum.

* (cheaper_to_feed) ["Cheaper to feed the Americans and send them home."]
    Your voice carries, and at the far end of the boat the men stop laughing, for somebody has come.

* (who_pays) ["And when a shell misses? Who pays?"]
    "The fish," says Yoneda, and chokes, and you have to hit him on the back.

    "No, but listen," says Kashiwara, up on his knees. "We should feed them! The Americans! A roll a man, and home by the next boat!" At the far end of the boat the men stop laughing, for somebody has come.

* (said_nothing) [Look at the sea, as if not listening]
    You look at the sea.

    "Will nobody say what it comes to?" says Kashiwara. He gets up on his knees and throws his arms out. "It'd be cheaper to feed them! Rolls for the whole American navy, I say, and wave them off!" At the far end of the boat the men stop laughing, for somebody has come.

- -> captain

= captain
{
- price.cheaper_to_feed:
    You have your back to that end of the boat. Behind you stands Captain Tanida, who commands your company, with Sergeant Nemoto. The captain by himself might have gone round the other way, and heard nothing. But a lieutenant from brigade headquarters is with him, and has a notebook open.

    The day before yesterday a man in the next company was given three weeks in the cells for saying that the rice was short. You have offered to feed the enemy. "I will have the man who said that," says Tanida.
- price.who_pays:
    Your hand is still on Yoneda's back when a shadow falls across it: Sergeant Nemoto's, who has your section. Next to him is Captain Tanida, your company commander, who dislikes a scene, and next to the captain a lieutenant from brigade headquarters, with a notebook.

    "Feed the Americans?" says Tanida. "Who said it?" In the next company a man is doing three weeks in the cells for saying that the rice was short.
- else:
    You had seen them coming along the edge of the sea, and there was no stopping Kashiwara. It is Captain Tanida, who commands the company, with Sergeant Nemoto and a lieutenant from brigade headquarters. The lieutenant opens a notebook, and now Tanida can't walk past.

    "That man is to report himself," says Tanida. In the next company a man is doing three weeks in the cells for saying that the rice was short.
}

{price.cheaper_to_feed:Eleven men are looking anywhere but at you. It won't take Tanida long.|Kashiwara is still up on his knees, with his arms out.}

* (stood_up) [Stand up: "I said it."]
    -> beaten

* (both_of_us) ["It was the two of us, company commander."]
    -> facing

* (looked_at_rice) [Look into the mess tin, and say nothing]
    -> watched

* (school_sum) [Explain that it was a sum for children]
    -> ranks

= beaten
"It was this one, company commander," you say, which is a private's word for "I". {not price.cheaper_to_feed:Kashiwara has opened his mouth to say that it was not. You step in front of him.}

Tanida is a correct man. He is going to beat you himself. He takes off his wristwatch first, and gives it to Sergeant Nemoto.

* (stayed) [Take the beating]

* (step_past) [Skip the beating]
    ~ wound()
    ~ draw_notice()
    Tanida beats you, with his hand and then, because the lieutenant is writing it down, with the scabbard of his sword, which splits your left eyebrow. You get up when you are told to.
    ~ warm(TANIDA)
    ~ warm(KASHIWARA)
    -> rescue

- The rules allow four slaps. Tanida gives you those with the open hand, and it might have stopped there. But in the notebook the lieutenant's pencil has begun to move. Tanida unhooks his sword and uses the scabbard. The scabbard splits your left eyebrow, and you fall. The ash is warm against your face, with your blood on it.

~ wound()
~ draw_notice()
"Up," says Tanida, very low.

* (got_up) [Get up]
    You get your hands under you, then one knee, then the other. Tanida draws the scabbard back to strike, and the tip of it is shaking, and nobody but you is near enough to see.
    ~ warm(TANIDA)

* (stayed_down) [Stay down]
    "One doesn't manure a row twice, sir," Sergeant Nemoto begins. "The man can't—"

    "He can," says Tanida, and has the sergeant stand you up by the collar. Then he looks at the lieutenant, and draws the scabbard back higher than before.
    ~ cool(TANIDA)

- ~ warm(KASHIWARA)
-> rescue

= facing
{price.cheaper_to_feed:Kashiwara looks round at you, and gets up beside you.|Kashiwara gets up off his knees, and you get up beside him.} For two men who own up there is a drill, taikō binta: he slaps you, you slap him, turn about, until the officer is satisfied.

* (stayed) [Slap each other]

* (step_past) [Skip the slapping]
    ~ draw_notice()
    ~ wound()
    Kashiwara hits you as hard as the captain wants. You hit him as softly as you can, for as long as it lasts.
    ~ warm(KASHIWARA)
    ~ cool(TANIDA)
    -> rescue

- ~ draw_notice()
~ wound()
Kashiwara begins, about as hard as he used to stamp a ticket.

"Harder," says Tanida.

The next slap turns your head. "Sorry, sorry," Kashiwara says under his breath. "Your turn."

There are nine years of dough in your right arm.

* (hit_softly) [Only pat him, and hope]
    Kashiwara sways as if you had knocked him down. You pat him again. At the sixth the lieutenant laughs through his nose, and Tanida's ears go red. "You are brushing flour off him," says Tanida, and holds out a hand behind him for the sergeant's stick.
    ~ warm(KASHIWARA)
    ~ cool(TANIDA)

* (hit_hard) [Hit him once, properly, to end it]
    Kashiwara's cap goes one way and he goes the other, and the string round his neck breaks. Shell, coin and button fall, and the ash closes over them.

    It does not end it. "His turn," says Tanida. Kashiwara is on his knees, patting the beach with both hands.
    ~ cool(KASHIWARA)

- -> rescue

= watched
{price.cheaper_to_feed:A man gets up, and it is Kashiwara, who never said it. "It was this one," he says, with a palm on his own chest. "It's the kind of thing this one comes out with, company commander. Ask anybody." He gives you the mess tin to hold.|Kashiwara is a while getting up, in case another man should care to. "It was this one, company commander," he says, with a palm on his own chest. There is no more ferry in his voice. On the way up he gives you the mess tin to hold.}

Tanida takes off his wristwatch. Kashiwara's eyes follow it into Sergeant Nemoto's hand.

* (stayed) [Watch the beating]

* (step_past) [Skip the beating]
    Tanida beats Kashiwara himself, and thoroughly. You hold the tin. When it stops, the string round Kashiwara's neck is broken, and his lucky things are lost in the ash.
    ~ cool(KASHIWARA)
    -> rescue

- Tanida slaps Kashiwara four times, as the rules allow. Then the lieutenant's pencil starts in the notebook, and after that Tanida uses the scabbard.

Kashiwara's rice is still in the tin. You find that you are holding it level.

* (put_down_tin) [Put down the tin, and say it was you]
    You set it in the ash, where it won't tip. "It wasn't that one, company commander. It was this one," you say. "It's my roll."

    Tanida looks from one of you to the other. Then the scabbard comes round, and takes you over the left eye.
    ~ wound()
    ~ draw_notice()
    ~ warm(KASHIWARA)

* (held_tin) [Hold it level]
    You hold Kashiwara's tin level. It is a thing to do. At the seventh stroke of the scabbard he makes a noise through his nose. His string has broken. For a moment the coin lies on the beach, tails, and then it sinks in.
    ~ cool(KASHIWARA)

- -> rescue

= ranks
"A sum for children, company commander," you say. "To teach thrift. If a shell costs so much, and a roll so much—"

It isn't bad. For about a second Tanida would like to believe you. Then the lieutenant turns a page in the notebook.

"Then all of you," says Tanida. "Out here. Two ranks."

* (stayed) [Fall in]

* (step_past) [Skip the slapping]
    ~ cool(KASHIWARA)
    ~ wound()
    The two ranks slap each other for a quarter of an hour. The man facing you is Yoneda, and your lip is split. They all know whose sum it was.
    -> rescue

- The ranks are turned face to face, and it is taikō binta: each man slaps the man opposite, and is slapped by him, until the captain has had enough. Several people find the time, between slaps, to look at you. You have drawn Yoneda, who hits as if you might break.

~ cool(KASHIWARA)
"Harder," says Tanida, walking down between the ranks.

* (taught_yoneda) [Tell Yoneda how to do it]
    "From the shoulder," you say, low. "Open hand. It's only noise, if you do it right."

    Yoneda does it right, on your mouth. There's a flash and a smell of iron. "Sorry," says Yoneda.

    "No," you tell him, when you have found your mouth, "that was good."
    ~ wound()

* (pulled_yours) [Slap softly, and let Yoneda do the same]
    The two of you get a fair rhythm going, and not much else. Tanida stops, and watches it twice through. Then he asks for the sergeant's stick, and it is Yoneda he's looking at, because Yoneda will cry, and then it will be over.
    ~ cool(TANIDA)

- -> rescue

= rescue
{
- beaten or watched.put_down_tin:
    Two rubber shoes stop in the ash beside the captain's boots. "How many men are digging on this beach, Captain?" says the man in the shoes. {beaten:The scabbard stays where it is, in the air.|The scabbard has gone back for another stroke, and stays there.}

    "Kakka," says Tanida: Excellency. So the old man with the stick is Lieutenant General Kuribayashi, who commands the island. He has a map-case now, and an aide in gloves. # note: kuribayashi

    "A hundred and sixty-two, Excellency," says Tanida.

    "I counted those who were digging, as I came, and I made it none," says the general. "They are all watching you do this. What did this man say?"

    "That it would be cheaper to feed the enemy with rolls than to shell him, Excellency," says Tanida. The lieutenant from brigade has shut his notebook.
- facing:
    {facing.hit_hard:Kashiwara's eyes go past your shoulder. He gets up, with both hands full of ash.|Your hand is drawn back for the next one. Kashiwara's eyes go past your shoulder{facing.hit_softly:, and the sergeant keeps his stick to himself}.} Behind you somebody asks, without raising his voice, how many men are digging here.

    Tanida hears the voice, and drops his arms to his sides. It's the old man with the stick, with an aide in gloves behind him. "A hundred and sixty-two, Kakka," says Tanida: Excellency. So this is Kuribayashi, the general, who commands the island. # note: kuribayashi

    "All along the water they have put down their shovels," says the general, "to see two men slap each other. What is it about?"

    Tanida looks at the lieutenant, who has shut his notebook. "They said it would cost less, Excellency, to give the enemy rolls than to give him shells."
- watched:
    You have only a tin to hold, so you have seen the old man with the stick come the whole length of the beach. Tanida hears him only when he speaks. "Which of these men is at work, Captain?" Kashiwara is left half up, on one hand.

    "Kakka!" says Tanida: Excellency. So the old man who stopped at your trench this morning was General Kuribayashi, who commands the island. The aide behind him wears gloves. # note: kuribayashi

    Tanida says that there are a hundred and sixty-two men on this beach. "I have just walked past a hundred and sixty-two," says the general. "They were watching you. What has he done?"

    "He wished to feed the Americans, Excellency. He said that rolls come cheaper than shells." Tanida does not say it well, and the lieutenant doesn't write it down.
- else:
    Pair by pair the hands sink, and it gets quiet. Down between the ranks comes the old man with the stick, with an aide in gloves after him, and asks at each pair who is digging on this beach.

    Tanida has to run to answer. "Kakka," he says: Excellency. So this is who commands the island: Lieutenant General Kuribayashi. # note: kuribayashi

    "There ought to be a hundred and sixty-two men digging, Excellency," says Tanida.

    "Here there are none," says the general. "They are slapping one another. What for?"

    "It was said that one should feed the enemy, Excellency, and not shell him. On account of the cost," says Tanida. At the back the lieutenant closes his notebook.
}

~ learn(GENERAL_BY_SIGHT)
{stranger.saluted:The general looks at you. This morning he apologised to you for your trench.}{stranger.told_truth:The general looks at you. This morning you advised him to try some other beach.}{stranger.kept_digging:The general looks at you. This morning you did not answer him.}

-> arithmetic

= arithmetic
"Who worked it out?" says the general.

* (mine) ["I did, Excellency. I'm a baker."]
    "A baker." The general looks at the burns on your forearms, row over row. "Yes. And the figures?" {(watched && not watched.put_down_tin):Tanida looks at his scabbard, and at Kashiwara, and at you. He may have beaten the wrong man.}

    "Two thousand yen the shell, Excellency, and {price.ten_sen:ten|five} sen the roll."
    ~ warm(KURIBAYASHI)

* (kashiwaras) ["Kashiwara, Excellency. In his head."]
    {(watched && not watched.put_down_tin):You held his tin while they beat him. Now Kashiwara looks at you.}

    "In his head?" says the general. Kashiwara lifts a finger and writes it again on the air, and the finger is not steady. "Two thousand yen the shell, Excellency, and {price.ten_sen:ten|five} sen the roll."
    {not (watched && not watched.put_down_tin):
        ~ warm(KASHIWARA)
    }

* (captains) [Leave it to the captain to say]
    "The section did, Excellency," says Tanida, after a time. He must have heard all of it as he came. "Two thousand yen the shell. {price.ten_sen:Ten sen the roll, at the back door|Five sen the roll, as it is painted on the door}."
    ~ warm(TANIDA)

- The general works it out in pencil, on the back of his map. "Nearer three thousand yen, with the new fuse," he says. "{price.ten_sen:Thirty|Sixty} thousand rolls."

Kashiwara's mouth is {watched:not what it was, but it is} already open, to ask if he means plain rolls.

* (stopped_him) [Tread on Kashiwara's foot]
    {facing.hit_hard or watched:You tread hard, where nobody has hit him yet.|You tread hard.} Kashiwara doesn't ask. The general has looked down at the two feet, and up again.

* (asked_plain) [Ask before he can: "Plain rolls, Excellency?"]
    "Plain," the general says, and then, "What would the filling be?"

    "Red bean, Excellency." The general writes that down.
    ~ warm(KURIBAYASHI)

* (let_him_ask) [Let Kashiwara speak]
    "Would that be plain rolls, Excellency?" says Kashiwara.

    "I should think so," says the general.
    ~ warm(KASHIWARA)

- "{arithmetic.mine:This man has|They have} put the shell a third too low, and {arithmetic.mine:he was|they were} right to work it out," the general says to Tanida, politely. "I have been sent hardly any shells. I have been sent men. I mean each man here to kill ten Americans, Captain, and I will not have men wasted beforehand."

-> line

= line
Then he turns to the rest of you. "I shall not be walking past to stop a second beating," he says.

* (thanked_him) ["Thank you, Excellency."]
    The general may not have heard. Tanida has.
    ~ draw_notice()

* (bowed) [Bow, and say nothing]
    You look at his split-toed shoes, and at the prints they have made: shallow, a big toe and then the rest.

* (asked_trench) {stranger.told_truth} [Ask which he'll do: water, boards, another beach]
    Around you eleven men cease to know you. The general points with his stick, away from the sea, at the slope, and the mountain. "Some other beach," he says.
    ~ warm(KURIBAYASHI)
    ~ draw_notice()

- The general walks a good way up from the sea, and draws a line in the ash with his stick. "These trenches are too near the water," he tells the lieutenant from brigade. "You will have them dig on the land side of that, and deep." He walks on. # leaves: kuribayashi

{marked():Tanida looks at your face until he has it. "This section will finish its trench," he says.|"This section will finish its trench," says Tanida.} "Here. By dark." Nobody will ever stand in it.

* (dug_on) [Dig it properly, all the same]
    ~ toil()
    By dusk the trench is knee-deep. It's good work, square in the corners.

* (leaned) [Lean on the shovel]
    There's a way of leaning that looks like lifting. After five hours of it you are nearly as tired as from digging, and the beach is where it was.

* (sat_down) {hungry() && not facing && not watched} [Sit down in the hole, out of sight]
    ~ rest()
    On half a dinner a man can't dig until dusk. You sit with your head between your knees until the beach is no longer grey at the edges. Sergeant Nemoto looks in. "I've planted leeks that did more," says the sergeant, and goes on by.

* (dug_his) {facing or watched} [Dig Kashiwara's share as well as your own]
    ~ toil()
    You dig from his end of the trench to yours and back. {watched:Kashiwara sits on the bank with the shovel across his knees, so as to look employed.|Kashiwara walks up and down beside you, talking, with nothing in his hands.}
    ~ warm(KASHIWARA)

- -> evening

= evening
# place: The tents above South beach
~ hour(DUSK)
That evening it is hotter in the tent than outside, and there is a wick in a tin to see by. {noon.fed_yoneda:Yoneda has left half a biscuit of hardtack on your blanket.}

{beaten:Kashiwara looks at your left eye, which has swollen shut. {price.cheaper_to_feed:"It was a good joke, though," he says.|"That beating was mine," he says. "I'd have got up. I was only slow."}}{watched.put_down_tin:Kashiwara lies down by you, a limb at a time. "You might have owned up before the captain got warm," he says.}{(watched && not watched.put_down_tin):Kashiwara lets himself down by you, along the tent pole. {price.who_pays:"You did ask who paid," he says|"It was a good sum," he says}, with the side of his mouth that moves.}{(facing && not facing.hit_hard):Kashiwara is there already. {price.cheaper_to_feed:"You told him it was the two of us," he says. "I had only done the sum."|"You were meant to hit me," he says. "It's what I was standing there for."}}{facing.hit_hard:Kashiwara is there already, with his collar open, where the string was. {price.cheaper_to_feed:"The two of us," he says. "And then you hit me."|"So that is how a baker hits," he says.}}{ranks:Nobody sits down by you. Then Kashiwara comes in, and sits. "Next time tell the captain it was a song for children," he says. "Not a sum."} {noon.shared_water:His two swallows at noon were the last he had, and his lips have split.|His lips have split from thirst, in two places.}

* (wet_a_rag) [Wet a rag, for Kashiwara's mouth]
    ~ give_water(KASHIWARA)
    {mouthfuls() > 0:After that a mouthful is left in the canteen.|After that the canteen is empty.} {beaten:Kashiwara lays the rag on your eye first, and then, when he thinks that it's dark enough, he sucks the rag dry.|Kashiwara holds the rag to his face, and then, when he thinks that it's dark enough, he sucks it dry.} # holds: mouthfuls() <= 1

* (felt_for_lucks) {facing.hit_hard or (watched && not watched.put_down_tin)} [Go back to the beach for his lucky things]
    Beside the wrecked boat you sift the ash, in the dark. What you find, after an hour, is the button with the anchor on it. When you come back to the tent Kashiwara is lying with his back to the light. You sew the button inside his cap for him. # holds: lucks_lost()
    ~ warm(KASHIWARA)
    -> letter

* (owed_him) {watched} ["I should have got up before he hit you."]
    "You've a child coming." Kashiwara has been over the figures. "I've only got a mother, and she's used to me."
    ~ warm(KASHIWARA)

* (drank_up) [Drink what you have, with your back to him]
    ~ drink()
    You drink lying on your side, so slowly that the stopper never knocks. He has been writing his mother a card; when you turn round again it is put away.
    -> letter

* (let_him_talk) {not watched} [Let Kashiwara talk]
    So Kashiwara begins the story of the stationmaster's hat. It is longer at night.
    ~ warm(KASHIWARA)

- -> card

= card
Kashiwara has a field-post card out, to his mother. {noon.ate:He has been at it since Yokohama, a line in nine days.|He began it at Yokohama nine days ago, with "Mother", and is not past the first line.}

"'It is warm here,'" he reads, "'and I am eating well.'" He looks at it. "She sold fish for thirty years. She'll know it isn't fresh."

* (send_it_so) ["Send it. She'll know you're alive."]
    "She'll know that somebody with a pencil is alive." But Kashiwara keeps the line in the light a while before he rubs it out.

* (write_true) ["Then write that you're thirsty."]
    Kashiwara writes that. "Well, I can't send her that," he says, and rubs it out.
    ~ warm(KASHIWARA)

* (own_paper) [Look for your own paper]
    You have your own sheet out before he has finished. "Quite right," says Kashiwara. "One of us should." He rubs his line out.

- {arithmetic.kashiwaras && not (watched && not watched.put_down_tin):"'A lieutenant general has asked after my work,'" he tries, and rubs that out too.}
-> letter

= letter
Then, by the wick, you write home. Six weeks ago Kinu walked with you as far as the corner. {card.own_paper:Kashiwara has turned over, so as to leave you the light.}

~ draft(LETTER_ONE)
Kinu, you write, and then you have to say how it is.

* (open_well) [Begin as one should: in good health]
    Kinu. I am in good health, and the food is plentiful and of excellent quality. # letter: letter_one

    She'll read that twice and go and sit down. In all the time she has known you, you have never once said "quality".

* (open_hole) [Begin the letter: with the shovel]
    Kinu. They have given me a shovel. I have dug the same hole {beach.entered_five:five times now, by the most favourable count|four times now}. At home we would call it kneading, and charge. # letter: letter_one

* (open_ground) [Begin the letter: with the ground]
    Kinu. You could prove a dough in the ground here. {about(PLACE, "It is black ash, and warm as far down as I have been, and I have been down four times.")} I lie on it at night and feel myself rise. # letter: letter_one

- There is room for one thing that happened.

* (tell_friend) [Tell her about Kashiwara]
    There is a man here who sold ferry tickets. Each morning here he has found a lucky thing, and he keeps them all on a string. {facing.hit_hard or (watched && not watched.put_down_tin):Today he lost {evening.felt_for_lucks:all but one|them}. I had a hand in that.|He could find one in an empty drawer.} You would give him too much to eat. # letter: letter_one

* (tell_blow) [Tell her what the captain did at noon]
    {beaten or watched.put_down_tin:If my writing slopes, it is that I have only the one eye today. I {about(ORDERS, "was struck by an officer")} over the price of a roll. You have always said I charged too little.}{(watched && not watched.put_down_tin):Today a man {about(ORDERS, "took a beating")} for a joke about bread, and I held his dinner for him. I am telling you so that one other person knows it.}{facing or ranks:The captain {about(ORDERS, "had us slap one another")} at noon. It began with what a roll should cost, so you may say that you always told me not to talk shop.} # letter: letter_one

* (tell_general) [Tell her about the general with the stick]
    An old gentleman with a stick {stranger.saluted:told me he was sorry about my trench}{stranger.told_truth:asked me what I would do, and wrote it down}{stranger.kept_digging:stood and looked at me, and thanked me for it}. He turns out to {about(ORDERS, "have charge of the lot of us, and to think we are digging in the wrong place")}. He told us that in a sum of ours we had the shell a third too cheap. # letter: letter_one # holds: knows(GENERAL_BY_SIGHT)

- There is still what you sat down to write: the child's name.

A letter takes a month to go, if there is a boat. If the child is to have its name from you, the name ought to be in this letter.

* (chose_fumi) ["Fumi", which is writing; a letter]
    ~ name_child(FUMI)
    If it's a girl I would like Fumi. Then there will always be one letter in the house that came. # letter: letter_one

* (chose_asako) ["Asako", for the morning]
    ~ name_child(ASAKO)
    For a girl, Asako, for the morning. You and I were always the first in the street to see one, and nobody ever thanked us for it. # letter: letter_one

* (chose_mugiko) ["Mugiko", for wheat. Kinu won't forgive it.]
    ~ name_child(MUGIKO)
    Suppose a girl, and suppose we called her Mugiko. I know. But say it a few times aloud, with flour on your hands, before you decide against me. # letter: letter_one

- If it is a boy you must choose. I only know what to call bread. # letter: letter_one

There is room for a line to close it. # holds: letter_is(LETTER_ONE, DRAFTED)

* (close_home) [Promise to be home]
    {about(HOPE, "I shall be home before she walks.")} Leave the flour bin where it is. I know my way round it in the dark. # letter: letter_one

* (close_starter) [Tell her to feed the starter]
    Feed the starter every night, even if there is no flour. It will take potato water. Talk to it a little, if you can stand to. # letter: letter_one

* (close_trays) [Tell her not to lift the trays]
    Do not lift the trays. Bake fewer, and let people complain. # letter: letter_one

- -> table

= table
# place: The company office, a crate
~ hour(NIGHT)
You take it to the company office, since nothing goes home unread. Behind a crate with a lamp on it sits the censor, Corporal Mori, forty-three, who kept the register of births and deaths in a town hall. What may not be said he marks in pencil, and then blacks out with an ink brush. What may go gets his seal.

Beside the crate is a tin of paper.

* (asked_tin) [Ask him what the tin is for]
    "For the letters that can't be sent at all," says Mori. "The cook has them for kindling. I do read them first. Somebody ought to."
    ~ warm(MORI)

* (read_top_one) [Read the top sheet in it, upside down]
    "Mother, do not," says the top sheet, and is folded there. Mori puts his foot against the tin, and pushes it in under the crate. "Those can't be sent, as they are," he says. "The cook has them for kindling." He sees you still looking. "I do read them to the end," says Mori.

- Then he takes up your letter.

* (asked_rules) [Ask Mori what the rules are]
    "There's no list." He thinks. "You can't say where we are, or what weather we're having, or who is ill, or who is dead, or what anyone has ordered. Or when you'll be home; people will put that."

    "And names?"

    "Names you can say," says Mori. "I asked battalion."
    ~ learn(CENSOR_RULES)
    ~ warm(MORI)

* (argued_word) [Argue for your letter]
    {
    - letter.open_ground: "Ground's warm in a lot of places," you tell him. "Name three," says Mori. He waits, with real interest. Then he wets the pencil.
    - letter.close_home: "It only says I'll be home," you say. "Yes," says Mori. "They mostly do." He wets the pencil.
    - letter.tell_blow: {beaten or watched.put_down_tin:"It doesn't say who hit me," you say. "No," says Mori. He looks at the door of the tent. "Nor do I."|"It's what happened," you say. "Yes," says Mori. He looks at the door of the tent. "That's the part that I have to take out."} The pencil is wet already.
    - letter.tell_general: "He's only an old gentleman with a stick," you say. "There is just the one," says Mori. He wets the pencil.
    - else: "There's nothing in it," you say. "No," says Mori. He has been looking for some time. "I'm always sorry when there is."
    }
    ~ cool(MORI)

* (watched_him) [Watch the pencil]
    The pencil travels along under the line. {is_struck(LETTER_ONE):Where words have to come out it makes a small neat stroke before them and one after.|It marks nothing.} At the child's name it stops, and he reads that twice, and lets it stand. # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)
    {is_struck(LETTER_ONE):
        ~ learn(CENSOR_RULES)
    }

- {is_struck(LETTER_ONE):He turns the sheet about, and shows you the lines that he has marked.}

{struck_lines(LETTER_ONE)}

{is_struck(LETTER_ONE):"Like that, or not at all," says Mori. "Leave it here, and your wife gets what's left. Take it back, and it stays whole, only she never gets it. And there are searches. A sheet without the seal goes to the cook, and you to the captain."|{table.argued_word:"It may go as it stands," says Mori.|He reads it through. "I find nothing to strike," says Mori, a little put out. "It may go as it stands."} He waits. "Or you can have it back; some do. But there are searches. A sheet without the seal goes to the cook, and you to the captain."}

* (sent_it) [Let the letter go]
    ~ send(LETTER_ONE)
    {is_struck(LETTER_ONE):The ink brush goes over what he marked, with a small wet sound, and then he puts the censor's seal to it, straight.|The censor's seal goes on in the corner.}

    "I should have liked to enter the child's name," says Mori, "in a register." # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)

* (kept_it) [Take it back, and keep it yourself]
    ~ keep(LETTER_ONE)
    {is_struck(LETTER_ONE):Mori polishes his spectacles while you take it, so as not to have seen.|Mori moves the lamp, so that you can see to fold it.}

    Folded in eight, it goes to the bottom of your haversack, and you tie the neck, {the_brush.pulled:with one loop left to pull|twice round and under}. In Ōmiya the postman will have nothing for Kinu. # holds: letter_is(LETTER_ONE, KEPT)
    ~ warm(MORI)

- -> night

= night
# place: The tents above South beach
{evening.let_him_talk:Late on, when the story about the stationmaster's hat is over,|Late on,} Kashiwara says in the dark, "{price.ten_sen:Thirty|Sixty} thousand rolls, for the one shell." # holds: (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT)) and ash.price.ten_sen + ash.price.five_sen == 1

"Go to sleep," you say.

{price.nights:"That's {price.ten_sen:three|six} months it would take you," he says. "You said {price.ten_sen:two|four}."|{arithmetic.stopped_him:"You have a heavy foot," he says. "I only wanted to ask if he meant plain rolls."}{arithmetic.asked_plain:"The general wrote down red bean," he says. "In his own hand, on a map."}{arithmetic.let_him_ask:"Plain," he says. "I asked the general to his face. Plain!"}}

{noon.shared_water or evening.wet_a_rag:A little later he says, "I owe you {noon.shared_water && evening.wet_a_rag:two swallows and a wet rag|{noon.shared_water:two swallows|a wet rag}}. {evening.drank_up:Less what you had after, with your back turned."|It's entered."}}{evening.drank_up && not noon.shared_water:A little later he says, "You drink very quietly. A man has to hold his breath to hear it."}{noon.drank_alone && not evening.drank_up && not evening.wet_a_rag:A little later he says, "You could have drunk facing me. At noon. I wouldn't have asked."}

And then, when you thought he was asleep, Kashiwara says, "That bag of yours shuts tight. If Mori can't pass my card, I'd sooner you had it than the cook." # holds: (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT))

* (told_him_name) [Tell Kashiwara the name you chose]
    Kashiwara tries the name over, under his breath, calling it from one end of a pier to the other. "It carries," he says. # holds: child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)
    ~ warm(KASHIWARA)

* (kept_name) ["Get it written, then. I'll keep it."]
    "It's the first line that's the trouble," says Kashiwara. "Once she's past that, she's reading."

* (refused_card) {not hurt()} ["No. There are searches."]
    ~ cool(KASHIWARA)
    "That's so," says Kashiwara. "I hadn't thought of that." He thinks of it now; you can hear him doing it. "I'd sooner the cook had it, then, than the captain had you."

* (held_sleeve) {hurt()} [Say there's room for it, and wipe your face]
    ~ dress_wound()
    "There's room in the bag for your card," you say, and rub off the dried blood with a sleeve. The sleeve is stiff with the afternoon's sweat, and it burns. After that it's only a face again, larger than the one you came with.

* (did_the_sum) [Do the sum of shells and rolls again]
    {price.ten_sen:Thirty|Sixty} thousand rolls, and you bake three hundred and twenty a night. It comes to {price.ten_sen:ninety-three nights and three quarters|a hundred and eighty-seven nights and a half}.

- -> morning

= morning
~ day("1944-06-20")
~ hour(DAWN)
~ rest()
~ fill_canteen()
# place: South beach
{night.did_the_sum:In the morning you are still adding, and the canteens|In the morning the canteens} come back, full and hot. The section is marched past Captain Tanida's trench, up to the general's line in the ash, to begin again.

{line.dug_on or line.dug_his:The trench was knee-deep last night, and the ash has filled it.|The ash has filled it.} "Dug, and dug again," says Sergeant Nemoto{line.sat_down:, "and nothing has come up."|. "At home I'd have had leeks up by now."}
-> the_walk
