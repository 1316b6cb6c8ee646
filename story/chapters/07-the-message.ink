// CHAPTER 7. THE MESSAGE
// When: 21 and 22 February 1945. Suribachi.
// Who wants what: Captain Tanida wants two machine-guns, or else not to be seen wanting them. The colonel wants to have
//   heard nothing. The sergeant wants it done in good order. Shimizu wants to be told which order is the order. Saigo
//   wants to be elsewhere, and for once not alone.
// Enter: from nineteenth.   Leave: -> the_slope, or endings.cave.
// Teaches the machine: condemned; Tanida dies; Yoneda may; bonds with Shimizu, Tanida; water off the dead.
// Answers: who can bear the sight of Saigo, the flue, the ten, the noon, the pattern of a letter, the rabbit, Yoneda.
// Remembered by labels: errand.*, colonel.*, told.*, shimizu.*, dead.*

=== the_message
# chapter: 7
# title: The Message
# place: The caves of Suribachi
# when: February 1945
# care: shown, forced suicide
~ day("1945-02-21")
~ hour(DUSK)
~ fill_canteen()
~ drink()
~ drink()
-> errand

= errand
The telephone has been dead since Monday. Captain Tanida tears his message out of the order book, along a ruler, and looks round for somebody he can do without.

"Saigo." {marked():He hasn't had to look far.|{is_known(TANIDA):It comes out too quickly; he'd been hoping to think of another.|He has had to look at the list.}} "To the colonel, by hand. Two machine-guns, with crews. I want the answer in writing."

The paper isn't sealed.

* (read_it) [Read it on the way]
    At the top he requests, in the middle he begs to be allowed to observe, and the last line, rubbed out with a wet finger, only says please. You fold it where he folded it.
    ~ warm(TANIDA)

* (by_gallery) {not spent()} [Go by the gallery, underground]
    ~ toil()
    The gallery is four hundred metres long, and the last hundred are men, lying where it's coolest. They don't move for you; some of them can't. You say "Message, message" the whole way. "Is it for me?" somebody says.

* (by_slope) [Go over the slope, in the rain]
    ~ wound()
    ~ take_water()
    You run with your mouth open, to drink the sky. They have machine-guns, with crews. One finds you at the third hole, a slap across the calf with a hot wire. The paper is dry. You held it in your teeth.

- -> colonel

= colonel
# place: The colonel's cave, Suribachi
~ hour(NIGHT)
There's a wireless, and a table with a cloth on it. {errand.read_it:The adjutant reads out the request, all but the please.|The adjutant reads out the request.} "Yes, yes," says the colonel, as to a child at a theatre.

* (stood_by_door) [Stand by the blanket and wait]
    On the cloth is a spoon. You had forgotten about spoons.

* (looked_at_map) {not thirsty()} [Look at the map behind him]
    ~ draw_notice()
    It's of the whole island. Somebody has gone round the mountain in red until the paper tore. The adjutant moves in front of it.

* (asked_water) {thirsty()} [Ask for water]
    ~ take_water()
    "Certainly," says the colonel. The adjutant's hand shakes so that you catch the cup in both of yours.

- The man at the wireless lifts one earphone. "From the commanding general, sir. You have done what was asked. Break out tonight, all who can walk. Come north. You are forbidden to throw men away. Kuribayashi." # note: radio

The colonel turns a knob, and there's no voice.

"I heard static," he says. The adjutant has heard static. He looks at you. "What did you hear?" # warns

* (heard_static) ["Static, sir."]
    "Good man," says the colonel. {ash.watched:You held a tin, once; this is as easy.|It's a very short word, and it's out before you have looked at it.} The operator's eyes are shut.

* (heard_general) ["The general, sir. It was an order."]
    ~ condemn()
    ~ warm(KURIBAYASHI)
    It can't have been you who said that. The adjutant's hand is on his holster; the colonel shakes his head at him, quite kindly. "He's a brave fellow. He is to die with his company like the rest," he says.

* (asked_guns) ["This man was sent about machine-guns, sir."]
    "Machine-guns," says the colonel. "Tell your captain that I have none. Tell him that I envy him." Under the table the operator tears a strip off his pad, and then it's in your hand: the signal, with the hour.

- On Tanida's page, below the last line, the colonel writes an answer, and hands it back, open. "Your company will die where it stands. Tonight." {colonel.heard_general:Below that is what you said, and your name. }He has a beautiful hand.

-> told

= told
# place: The caves of Suribachi
{colonel.asked_guns:So you have two papers, one in each fist,|So you have a paper, and what you heard,} and the whole way back to decide which is the message.

They're waiting at the bend with the lamp: Tanida, the sergeant, Shimizu with his list. "Well?" says the captain. # warns

* (gave_both) [Tell him both orders]
    ~ warm(SHIMIZU)
    You give him the page, and {colonel.asked_guns:after it the strip|tell him what was on the air}. For one moment he's a man who might live. "Whose voice?" says Tanida. "The general's, company commander." He looks round. There is the sergeant, looking at him. "What I have in writing," says the captain slowly, "is this."

* (gave_page) [Give him the page]
    ~ draw_notice()
    You were sent for it, and you hand it over. He takes it in at a look. The other you still have inside you, the whole way down, like a fishbone.

* (said_retreat) {not is_known(TANIDA)} [Give him only the retreat]
    ~ condemn()
    "Break out tonight, and go north," you say. "It's from the general." Every man at the bend is on his feet. Then Tanida wants it in writing; the page is there in your fist, and the sergeant is stronger than you. He reads it aloud. "He's lied," says the sergeant. "To save his skin." It's a fair summary.

* (told_alone) {is_known(TANIDA)} [Ask to speak to him alone]
    ~ warm(TANIDA)
    Past the bend you tell him both. He's so frightened that you can smell it, and what frightens him is your face, which knows. "If I take them north," he says, "it will be said." He undoes his wristwatch. Your shoulders go up, but he's holding it out to you by the strap. "The colonel may have found those guns by now. Go and see," says Tanida. "That's an order. Go and see, and go on seeing."

- -> order

= order
# place: The long chamber, Suribachi
~ grow_thirsty()
The company is in the long chamber, some forty men, in rows; two are still out at the rain-tins. {told.gave_page:It's in writing, so it goes quickly: the sergeant deals one grenade into each pair of hands.|The sergeant goes along and deals one grenade into each pair of hands.} After him goes a man with a rifle, in case anyone isn't hungry. # warns

* (looked_for_way) [Look for another way out]
    You look, as you would for the back door of a hall.
    -> candles

* (looked_for_them) [Look for the faces you know]
    {lives(YONEDA):Yoneda has felt his all over, and is asking politely which end is the top. }Shimizu is at the end of a row, upright, as for a photograph.
    ~ warm(SHIMIZU)
    -> candles

= candles

{knows(FLUE_DUG):At the back, beyond the last bend, is a black hole as wide as your shoulders. All the candle flames point to it.|At the back is where the engineers' shaft came down. Over the heap there's a slot left, that a thin man might get his head into.} Beside it, on his heels, sits Pak. Nobody has given him a grenade. He isn't on the roll.

The sergeant stops in front of you. He's crying, and doesn't know it. {the_new_man.bait.bait_false:"I never sold any rice," he says. }"Hold out your hands," he says.

* (took_it) [Take it and sit down in the row]
    It's heavier than it looks, and somebody has kept it warm. Shimizu moves up, to make room. His collar is hooked, his shoes are squared in front of him, and on his knee is a child's drawing of a rabbit.
    -> row

* (slid_back) [Step back, out of the light]
    ~ draw_notice()
    One step, then another; one more and you're past the end of the row. "Saigo?" says the sergeant, looking straight at where you were. He has a dozen still to do.
   
    -> shimizu

* (refused) [Keep your hands at your sides]
    ~ draw_notice()
    "Hold them out," says the sergeant. "It's only the one each. Please." The man behind him has brought up his rifle, and it's wandering. You walk backwards. Nobody has ever drilled him in a man walking backwards.
    -> shimizu

* (watch_order) {told.told_alone} [Say you're on the captain's errand]
    You show him the watch. He knows it; he has held it for the captain often enough. "Go on, then," says the sergeant. "If there's guns, you'll want to hurry." The next man gets two.
    -> shimizu

= row
You have sat in a row like this in a schoolroom, on a boat, on a shelf. At the front Captain Tanida has begun to say what is said. {is_known(TANIDA):He loses his place, looks along the faces to where you are, and looks away.|He has it by heart, and it's very correct.}

"Two minutes," says Shimizu. "It's not the moment that I should have chosen. I was learning how it goes." # warns

* (stay_in_row) [Stay where you are]
    -> endings.cave

* (gave_it_back) [Hold it out to the sergeant]
    He's at the other end of the row. He sees it held out, and shakes his head at you. "You can't give it back," says the sergeant. So you put it down where he stood. Then you're on your feet, with Shimizu by the sleeve.
    ~ draw_notice()
    -> shimizu

* (got_up_again) [Put it down, and get up]
    You set it on the floor, where it won't roll. Your knees do the rest; you wouldn't have said that you'd decided. You have him by the sleeve, where the band was.
   
    -> shimizu

= shimizu
{not candles.took_it:Shimizu is at the end of the row, next to the dark, with his shoes squared. }{nineteenth.yoneda.sent_shimizu:Out of his pocket sticks an order, signed, for the relief of a post that isn't there. }"Come on," you say, into his ear.

"It's an order, in writing. The company commander read it." {not is_cold(SHIMIZU):His hands shake so that the pin clicks.} "To what should I be going?"

* (general_order) {told.gave_both or colonel.heard_general or told.said_retreat or colonel.asked_guns} ["The general outranks the colonel."]
    Of all that has been said tonight it's the only thing with a manual to it. You can see him look it up. "That is so," says Shimizu. "The later order of the senior officer." He sets down his grenade, square to the wall. "Why does nobody—" he begins, and you pull.
    ~ warm(SHIMIZU)

* (owe_letter) ["I'll write you one. 'To Shimizu.'"]
    "'Are you well?'" you say. "'We are well.' I'll do it properly. Two sheets. You'd have to be at an address." He was ready for anything but that. {the_new_man.caught.let_him:"You would want the characters looked over," says Shimizu, at last.|"In ink?" says Shimizu.} Then he is on his feet.
    ~ warm(SHIMIZU)

* (ten_short) ["You haven't had your ten yet."]
    "Not one," he says. {nineteenth.signal.fired_high or nineteenth.signal.step_past:"Nor you. I kept the column."|"I kept the column."} You point out that it's an order of the general's, ten each and not before, and that he'd be leaving the whole of it to others. He is not a fool. "It would be irregular," says Shimizu, and sets his grenade down, square to the wall. # holds: knows(TEN_FOR_ONE)

* (pulled_him) {not is_close(SHIMIZU)} [Take hold of his collar, and pull]
    ~ toil()
    You get two fingers down behind the hooks, and go. He has never in his life resisted a superior, or a thing that behaved like one, so he comes, on his knees and then his feet, saying, "I protest." He says it the whole way.
    ~ cool(SHIMIZU)

- {lives(YONEDA):-> yoneda|-> out}

= yoneda
One man is left whom you know. He's in the second row, with his face lifted, as he held it for the aeroplanes.

* (took_yoneda) ["Yoneda. Put it down and hold my belt."]
    ~ warm(YONEDA)
    "Is it allowed?" He's up already. He feels for the man on his left, begs his pardon, and gives him his own to mind. {the_regular_service.mist.told_few:"Is it far?" says Yoneda. "Tell me really, this time."|"I can't see a thing," he explains to the row.}

* (left_yoneda) [There's no time. Go.]
    ~ dies(YONEDA)
    He turns his head. He can hear that it's you; nobody else walks so, he has told you. His face follows you the whole way to the dark. He brings up the hand that's free and moves two fingers, as people do on a platform.

- -> out

= out
{the_walk.oven.told_him_batch:"One batch," says Pak. "If you stay low."|"Eleven minutes," says Pak. "If you stay low."} From outside, somebody has built a fire at the mouth of the mountain, and it's coming in.

{knows(FLUE_DUG):Up, along, and up. At the shoulder you lie on your back, with Shimizu's soles in your face, and it goes by below you, roaring, looking for the way up. It finds the corner, and does not turn it.|There's the slot over the heap. Pak widens it, left-handed, by one stone and another. You go through last. An oven door opens on your legs, and shuts.}

{not knows(FLUE_DUG):
    ~ wound()
}

* (listened) [Listen]
    ~ dies(TANIDA)
    Down there a voice says three words, not together. What comes after comes along the rock, under your cheek, as knocking, from door to door, down a whole street. You get to twenty-six before it's only your heart. {told.told_alone:By the captain's watch it is five to ten.}

* (step_past) [Step past it]
    ~ dies(TANIDA)
    They die there, on the colonel's order, nearly all of them inside a minute; some had to be made to. You are eight metres above them, in the dark.

- -> dead

= dead
# place: The back of Suribachi
~ hour(NIGHT)
{out.listened:When you can hear only the rock Pak goes down, and you after him.|When it has cooled Pak goes down, and you after him.} {lives(YONEDA):Yoneda and Shimizu stay|Shimizu stays} above. Four or five had got as far as the last bend. {candles.refused:One is the man with the rifle. He has taken off his boots.} # leaves: shimizu # leaves: yoneda

{order.looked_for_way:You have a bag, two arms, and the way out that you looked for.|You have a bag, two arms, and a long way to go.}

* (took_canteens) [Take the canteens]
    ~ fill_canteen()
    ~ drink()
    ~ drink()
    ~ fill_canteen()
    It comes to one full canteen, and what you and the others can hold. {is_known(TANIDA):In Tanida's there's rain off the wall, with ash in it.|The sergeant's was empty.}

* (took_letters) [Take what they had written]
    ~ toil()
    Breast pockets, left side. Cards, half a notebook, a page with only an address. Two are to the same girl. They make a wad as thick as your wrist, and with yours in there too the knot will hardly meet. {colonel.asked_guns:The operator's strip goes on top, with the hour.|Pak has a canteen in each hand, and is looking at what you have in yours.}

* (counted_them) {is_known(MORI)} [Go along with the candle, and count]
    Somebody will ask you. You say each name as you get to it, and where you haven't one you say where he slept. Thirty-eight. To two of them you had never once spoken. Pak has found three canteens, and hangs one on you.
    ~ fill_canteen()
    ~ warm(MORI)

* (covered_faces) [Take nothing. Cover their faces.]
    ~ warm(PAK)
    There are caps for most. For Captain Tanida {told.told_alone:there is his own, and you wind the watch first, and think, and keep it|you use the flag, folded, the white of it outward}. Pak does the other side of the passage. He has three canteens under his arm, and one is yours.
    ~ fill_canteen()

- You tie the neck of the bag, and count who has come up. {lives(YONEDA):Four|Three} of you, out of some forty, and one of those was never on the roll. He has your shovel on his back. # joins: shimizu # joins: yoneda

Close by, in the dark, breathes a man who isn't one of you.

* (asked_who) ["Who's that?"]
    The breathing stops. It has to start again.

* (felt_for_stone) [Feel about for a stone]
    ~ draw_notice()
    You find one, a good size. Shimizu has said the first half of the challenge, from habit, under his breath, and is waiting for the other half.
-

-> the_slope
