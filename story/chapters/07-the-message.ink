// CHAPTER 7. THE MESSAGE
// When: 21 and 22 February 1945. Suribachi.
// Who wants what: Captain Tanida wants two machine-guns, or else not to be seen wanting them. The colonel wants to have
//   heard nothing. Sergeant Nemoto wants it done in good order. Shimizu wants to be told which order is the order. Saigo
//   wants to be elsewhere, and for once not alone.
// Enter: from nineteenth.   Leave: -> the_slope, or endings.cave.
// Teaches the machine: condemned; Tanida dies; Yoneda may; bonds with Shimizu, Tanida; water off the dead.
// Answers: who can bear the sight of Saigo, the flue, the ten, the noon, the map, what was said behind the curtain, the
//   well, the pattern of a letter, the rabbit, Yoneda.
// Remembered by labels: errand.*, colonel.*, told.*, waiting.*, shimizu.*, dead.*

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
The telephone has been dead since Monday, and the Americans are all round the foot of the mountain. Captain Tanida writes a message in the order book, tears it out along a ruler, and looks round for somebody he can do without. # front: mountain

"Saigo," says Tanida. {marked():He hasn't had to look far.|{is_known(TANIDA):Your name comes out too quickly; he'd been hoping to think of another.|He has had to look at the list for a name.}} "To Colonel Atsumi, by hand. I request two machine-guns, with crews. I want the answer in writing." # holds: letter_is(LETTER_FIVE, KEPT)

The paper isn't sealed.

* (read_it) [Read it on the way]
    At the top of it the captain requests, in the middle he begs to be allowed to observe, and the last line, rubbed out with a wet finger, only says please. You fold it where he folded it.
    ~ warm(TANIDA)

* (by_gallery) {not spent()} [Go by the gallery, underground]
    ~ toil()
    The gallery is four hundred metres long, and the last hundred are men, lying where it's coolest. They don't move for you; some of them can't. You say "Message, message" the whole way. "Is it for me?" says one of those who are lying there.

* (by_slope) [Go over the slope, in the rain]
    ~ wound()
    ~ take_water()
    You run with your mouth open, to drink the sky. The Americans have machine-guns, with crews. At the third hole a bullet finds you, a slap across the calf with a hot wire. The paper is dry. You held it in your teeth.

- -> colonel

= colonel
# place: The colonel's cave, Suribachi
~ hour(NIGHT)
The colonel, who commands the mountain, has a wireless with an operator, an adjutant, and a table with a cloth on it. {errand.read_it:The adjutant reads out the captain's request, all but the please.|The adjutant reads out the captain's request.} "Yes, yes," says the colonel, as to a child at a theatre.

* (stood_by_door) [Stand by the blanket and wait]
    On the colonel's tablecloth is a spoon. You have eaten with your fingers since January.

* (looked_at_map) {not thirsty()} [Look at the map behind him]
    ~ draw_notice()
    The map is of the whole island. {the_walk.above.saw_the_map:You have seen one like it from above, and by this mountain the general had written 10, for the days he wanted it held. On this one it has been ringed in red until the paper tore. Today is the third.|Round this mountain a ring has been drawn in red until the paper tore.} The adjutant moves in front of it. # holds: not the_walk.above.saw_the_map or knows(BEACH_WILL_FALL)

* (asked_water) {thirsty()} [Ask for water]
    ~ take_water()
    "Certainly," says the colonel. The adjutant's hand shakes so that you catch the cup in both of yours.

- The wireless begins to tick, in Morse. The operator takes it down, and reads it out as he writes. "From the commanding general, to Colonel Atsumi. You have done what was asked. Break out tonight, all who can walk, and come north to me. You are forbidden to throw men away. Kuribayashi." # note: radio

The colonel reaches over and turns a knob, and the ticking stops.

"I heard static," he says. The adjutant has heard static. The colonel looks at you. "What did you hear?" # warns

* (heard_static) ["Static, sir."]
    "Good man," says the colonel. {ash.watched:You held a tin, once; this is as easy.|"Static" is a very short word, and it's out before you have looked at it.} The operator's eyes are shut.

* (heard_general) ["The general, sir. It was an order."]
    ~ condemn()
    ~ warm(KURIBAYASHI)
    The adjutant's hand is on his holster; the colonel shakes his head at him, kindly. "He's a brave fellow," says the colonel. "He is to die with his company like the rest."

* (asked_guns) ["This man was sent about machine-guns, sir."]
    "Machine-guns," says the colonel. "Tell your captain that I have none. Tell him that I envy him." Under the table the operator tears a strip off his pad, and then it's in your hand: the general's signal, with the hour.

- On Captain Tanida's page, below the last line, the colonel writes his answer, and hands it back, open. "By His Majesty the Emperor's command, your company will die where it stands. Tonight." {colonel.heard_general:Below that he has written what you said, and your name. }He has a beautiful hand. You did not hear the Emperor on the wireless. # holds: not the_message.colonel.heard_general or condemned()

-> told

= told
# place: The caves of Suribachi
{colonel.asked_guns:So you have two papers, one in each fist: the colonel's, which says die, and the general's, which says come north.|So you have the colonel's paper, which says die; and in your head the general's, which says come north.} You have the whole way back to decide which is the message. # holds: the_message.colonel.asked_guns + the_message.colonel.heard_general + the_message.colonel.heard_static == 1

They're waiting at the bend with the lamp: Captain Tanida, Sergeant Nemoto, and Shimizu with his list. "Well?" says the captain. # warns

* (gave_both) [Tell him both orders]
    ~ warm(SHIMIZU)
    You give him the colonel's page, and {colonel.asked_guns:after it the operator's strip|tell him what the operator read out}. For one moment he's a man who might live. "From the general himself?" says Tanida. "From the general, company commander. He said that we are not to be thrown away." He looks round. There is Sergeant Nemoto, looking at him to see what he'll do. "What I have in writing with a seal," says the captain slowly, "is this."

* (gave_page) [Give him the colonel's page, and say nothing]
    ~ draw_notice()
    You were sent for an answer, and you hand it over. The captain takes it in at a look. The other order you do not say.

* (said_retreat) {not is_known(TANIDA)} [Give him only the order to go north]
    ~ condemn()
    "Break out tonight, and go north," you say. "It's from the general." Every man at the bend is on his feet. Then Tanida wants it in writing; the colonel's page is there in your fist, and the sergeant is stronger than you. He reads it aloud. "He's lied," says Sergeant Nemoto. "He's lied to save his skin." # holds: condemned()

* (told_alone) {is_known(TANIDA)} [Ask to speak to him alone]
    ~ warm(TANIDA)
    Past the bend you tell him both orders. He's so frightened that you can smell it, and what frightens him is your face, which knows. {the_new_man.curtain.said_asks:"You told me once that he called me careful," says Tanida. }"If I take them north, it will be said," he says. He undoes his wristwatch. Your shoulders go up, but he's holding it out to you by the strap. "The colonel may have found those guns by now. Go and see," says Tanida. "That's an order. Go and see, and go on seeing."

- -> order

= order
# place: The long chamber, Suribachi
~ grow_thirsty()
The company is in the long chamber, some forty men, sitting in four rows. Mori and Hirano are not among them; they were sent out to the rain-tins, and can't get back. There is a candle at each end. Captain Tanida reads out the colonel's page, with the Emperor in it, and they bow to that, sitting.

* (bowed_too) [Bow with them]
    You are on your feet, so you do it from the hips. You see shoes, four rows of shoes. One pair has new laces in it. When you come up again somebody in the third row is still down, and the man beside him has to touch him.

* (looked_up) [Look up, while their heads are down]
    You see the backs of forty necks. Nobody has had a haircut since New Year. The captain's eyes have got to the end of the page, and they stay there.

- {told.gave_page:Captain Tanida does not look at you.} Sergeant Nemoto goes along the rows and puts one grenade into each pair of hands. After him goes a corporal of the second section, with a rifle. # warns

A man in the first row says that he has a stomach-ache and would like to go outside. The corporal works the bolt. The man sits down again.

* (looked_for_way) [Look for another way out]
    You look along the walls, and behind the rows, as far as the candle goes.

* (looked_for_them) [Look for the faces you know]
    {lives(YONEDA):Yoneda, in the second row, has felt his all over, and is asking politely which end is the top. }Shimizu is at the end of a row, upright, with his shoes squared in front of him. # holds: not lives(YONEDA) or nineteenth.yoneda.fetched_him
    ~ warm(SHIMIZU)

- {knows(FLUE_DUG):At the back, in the dark, is a black hole as wide as your shoulders: your flue. All the candle flames point to it.|At the back, in the dark, is where the engineers' shaft came down. Over the heap of it there's a slot left, that a thin man might get his head into.} Beside it, on his heels, sits Pak, who has brought your shovel and your bag down from the shelf. He has been given no grenade. He isn't on the company's roll. # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and (knows(FLUE_DUG) or the_walk.flue.left_it)

-> waiting

= waiting
It takes a long time to give out forty grenades. You stand, because nobody has told you where to sit.

{order.looked_for_way:The way to the hole is behind the fourth row. You have measured it: eight steps, over two men's legs. One of the pair of legs belongs to Private Ueki, who is writing on his knee, with a stub of pencil, and has got to the bottom. In the row before him one of the new boys is breathing through his mouth, fast, and can't stop. Whoever gets up now, they will all look at him.|You know all of the faces. That's Ueki, who grew tea, writing on his knee with a stub of pencil; he has got to the bottom and is looking about for somewhere to put it. That's the one who snores. That's the boy who was sick on the stairs, breathing through his mouth, fast, and he can't stop. One man has begun to say the vows: guard this island; take ten of them first. By the third he's saying them alone.} # holds: the_message.order.looked_for_way + the_message.order.looked_for_them == 1 and knows(TEN_FOR_ONE)

* (took_uekis) [Hold out your hand for Ueki's letter]
    Ueki puts the letter into your hand and shuts your fingers on it. He does not ask what you will do with it, or how. Then the man next to him has felt in his pocket, and is holding his out, and the one behind. You have six before the sergeant turns round.

* (sat_with_boy) [Squat down in front of the boy]
    You breathe out slowly, where the boy can see you do it, and in again. You go on. After a time he's breathing when you do. "Is it quick?" he says. You tell him that it is, which you don't know.

* (watched_captain) [Look at Captain Tanida]
    {the_regular_service.stopped.told_boots:He has his boots on the right feet. }He stands at the front with the colonel's page in his hand, beside the candle. He's looking over all their heads at the way in, as though someone might yet come. {told.told_alone:His left wrist is white where the watch was.|When no one does he looks at his watch, and puts it to his ear.}
    ~ warm(TANIDA)

-
-> candles

= candles
Sergeant Nemoto stops in front of you. He's crying, and doesn't know it. {the_regular_service.nemoto.heard_him_out:"You never said anything, when I told you about the well," says the sergeant. }{the_new_man.bait.bait_false:"I never sold any rice," says the sergeant. }"Hold out your hands," he says. # holds: not the_new_man.bait.bait_false or not the_new_man.bait.refused_bait

* (took_it) [Take it and sit down in the row]
    The grenade is heavier than it looks, and it is warm from the sergeant's hand. Shimizu moves up, to make room. His collar is hooked, and on his knee, out of his shirt, is a child's drawing of a rabbit.
    -> row

* (slid_back) [Step back, out of the light]
    ~ draw_notice()
    One step, then another; one more and you're past the end of the row. "Saigo?" says the sergeant, looking straight at where you were. He has a dozen still to do.

    -> shimizu

* (refused) [Keep your hands at your sides]
    ~ draw_notice()
    "Hold them out," says the sergeant. "It's only the one each. Please." The corporal behind him has brought up his rifle, and it's wandering. You walk backwards. Nobody has ever drilled him in a man walking backwards.
    -> shimizu

* (watch_order) {told.told_alone} [Say you're on the captain's errand]
    You show the sergeant the captain's watch. He knows it; he has held it for him often enough. "Go on, then," says the sergeant. "If there's guns, you'll want to hurry." The next man gets two.
    -> shimizu

= row
You have sat in a row like this in a schoolroom, on a boat, on a shelf. At the front Captain Tanida has begun to say what is said. {is_known(TANIDA):He loses his place, looks along the faces to where you are, and looks away.|He has it by heart, and it's very correct.}

"In two minutes," says Shimizu. "It's not the moment that I should have chosen. I was learning how it goes." # warns

* (stay_in_row) [Stay where you are]
    -> endings.cave

* (gave_it_back) [Hold it out to the sergeant]
    The sergeant is at the other end of the row. He sees the grenade held out, and shakes his head at you. "You can't give it back," says the sergeant. So you put it down where he stood. Then you're on your feet, with Shimizu by the sleeve.
    ~ draw_notice()
    -> shimizu

* (got_up_again) [Put it down, and get up]
    You set the grenade on the floor, where it won't roll. Your knees do the rest; you wouldn't have said that you'd decided. You have Shimizu by the sleeve, where the band was.

    -> shimizu

= shimizu
{not candles.took_it && not order.looked_for_them:Shimizu is at the end of the row, next to the dark, with his shoes squared. }{nineteenth.yoneda.sent_shimizu:Out of his pocket sticks an order, signed, for the relief of a post that isn't there. }"Come on," you say, into Shimizu's ear. # holds: not nineteenth.yoneda.sent_shimizu or not lives(YONEDA)

"It's an order, in writing," says Shimizu. "The company commander read it. It has His Majesty's name in it." {not is_cold(SHIMIZU):His hands shake so that the pin clicks.} "To what should I be going?"

* (general_order) {told.gave_both or colonel.heard_general or told.said_retreat or colonel.asked_guns} ["The general outranks the colonel."]
    Of all that has been said tonight it's the only thing that stands in a manual. You can see him look it up. "That is so," says Shimizu. "The later order of the senior officer." He sets down his grenade, square to the wall. "Why does nobody—" he begins, and you pull. # holds: the_message.colonel.asked_guns or the_message.colonel.heard_general or the_message.told.gave_both or the_message.told.said_retreat
    ~ warm(SHIMIZU)

* (owe_letter) ["I'll write you one. 'To Shimizu.'"]
    "'Are you well?'" you say. "'We are well.' I'll do it properly. Two sheets. You'd have to be at an address." Shimizu was ready for anything but that. {the_new_man.caught.let_him:"You would want the characters looked over," says Shimizu, at last.|"In ink?" says Shimizu.} Then he is on his feet.
    ~ warm(SHIMIZU)

* (ten_short) ["You haven't had your ten yet."]
    "I have not killed one," says Shimizu. {nineteenth.signal.fired_high or nineteenth.signal.step_past:"Nor you. I have it in the notebook, each man and his number."|"I have it in the notebook, each man and his number."} You point out that it's an order of the general's, ten each and not before, and that he'd be leaving the whole of it to others. He is not a fool. "It would be irregular," says Shimizu, and sets his grenade down, square to the wall. # holds: knows(TEN_FOR_ONE)

* (pulled_him) {not is_close(SHIMIZU)} [Take hold of his collar, and pull]
    ~ toil()
    You get two fingers down behind the hooks of Shimizu's collar, and go. He has never in his life resisted a superior, or a thing that behaved like one, so he comes, on his knees and then his feet, saying, "I protest." He says it the whole way.
    ~ cool(SHIMIZU)

- {lives(YONEDA):-> yoneda|-> out}

= yoneda
One man is left whom you know. Yoneda is in the second row, with his face lifted, as he held it for the aeroplanes. # holds: nineteenth.yoneda.fetched_him

* (took_yoneda) ["Yoneda. Put it down and hold my belt."]
    ~ warm(YONEDA)
    "Is it allowed?" says Yoneda. He's up already. He feels for the man on his left, begs pardon, and gives that man his grenade to mind. {the_regular_service.mist.told_few:"Is it far?" says Yoneda. "Tell me really, this time."|"I can't see a thing," he explains to the row.} # holds: lives(YONEDA)

* (left_yoneda) [There's no time. Go without him.]
    ~ dies(YONEDA)
    Yoneda turns his head. He can hear that it's you; nobody else walks so, he has told you. His face follows you the whole way to the dark. He brings up the hand that's free and moves two fingers, as people do on a platform. # holds: not lives(YONEDA)

- -> out

= out
Just then the Americans come to the mouth of the cave, and send in fire. {the_walk.oven.told_him_batch:"You have one batch," says Pak, at the hole. "Go up."|"You have eleven minutes," says Pak, at the hole. "Go up."} # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

{knows(FLUE_DUG):You climb into the flue, one on another's shoulders: up, to where it turns. There's the shelf, as you cut it, an arm's length wide and two men deep. You lie on it on your back, with Shimizu's soles in your face. The smoke comes up, roaring, and goes by your cheek to the sky. It does not turn in; the shoulder keeps it out. You count, because you can't not. You know to the minute what such heat does to a loaf.|There's the slot over the heap. Pak widens it, left-handed, by one stone and another, with the heat coming. You go through last. The fire gets your legs, to the knee, before you have pulled them in.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

{not knows(FLUE_DUG):
    ~ wound()
}

* (listened) [Listen]
    ~ dies(TANIDA)
    Down there the captain gives an order. He has to begin it three times. What comes after comes along the rock, under your cheek, as knocking: the grenades. You count twenty-six of them before the knocking is only your heart. {told.told_alone:By the captain's watch it is five to ten.} # holds: not lives(TANIDA)

* (step_past) [Step past what you can hear]
    ~ dies(TANIDA)
    They die there, on the colonel's order, nearly all of them inside a minute; some had to be made to. You are eight metres above them, in the dark. # holds: not lives(TANIDA)

- -> dead

= dead
# place: The back of Suribachi
~ hour(NIGHT)
{out.listened:When there is nothing more to hear, Pak climbs down into the chamber again, and you after him.|When it has cooled, Pak climbs down into the chamber again, and you after him.} {lives(YONEDA):Yoneda and Shimizu stay|Shimizu stays} above. Thirty-eight men are dead there: Captain Tanida, Sergeant Nemoto, the boy who couldn't breathe{waiting.sat_with_boy:, who asked you if it was quick}{yoneda.left_yoneda:, Yoneda, with his face toward the hole}.{order.bowed_too: One you know only by his laces, which are new.} Four or five had changed their minds, and got as far as the hole. {candles.refused:One is the corporal with the rifle. He has taken off his boots.} # leaves: shimizu # leaves: yoneda # holds: not lives(TANIDA) and (not lives(YONEDA) or the_message.yoneda.took_yoneda)

{order.looked_for_way:You have a bag, two arms, and the way out that you looked for.|You have a bag, two arms, and a long way to go.}

* (took_canteens) [Take their canteens]
    ~ fill_canteen()
    ~ drink()
    ~ drink()
    ~ fill_canteen()
    All of theirs comes to one full canteen, and what you and the others can hold. {is_known(TANIDA):In Tanida's there's rain off the wall, with ash in it.|The sergeant's was empty. He had given out all of it.} # holds: mouthfuls() == 3 and not lives(TANIDA)

* (took_letters) [Take what they had written]
    ~ toil()
    Breast pockets, left side. There are cards, half a notebook, a page with only an address. Two are to the same girl. {waiting.took_uekis:With the six you have already they|They} make a wad as thick as your wrist, and with yours in there too the knot will hardly meet. {colonel.asked_guns && not told.gave_both:The operator's strip goes on top, with the hour.|Pak has a canteen in each hand, and is looking at what you have in yours.} # holds: others_papers()

* (counted_them) {is_known(MORI)} [Go along with the candle, and count]
    Mori will ask you. You say each name as you get to it, and where you haven't one you say where he slept. Thirty-eight. To two of them you had never once spoken. Pak has found three canteens, and hangs one on you.
    ~ fill_canteen()
    ~ warm(MORI)

* (covered_faces) [Take nothing. Cover their faces.]
    ~ warm(PAK)
    There are caps for most. For Captain Tanida {told.told_alone:there is his own, and you wind his watch, and think, and keep it|you use the flag, folded, the white of it outward}. Pak does the other side of the chamber. He has three canteens under his arm, and one is yours. # holds: not lives(TANIDA) and (not the_message.told.told_alone or not the_message.told.gave_page)
    ~ fill_canteen()

- {waiting.took_uekis && not dead.took_letters:Ueki's letter and the five others are in your bag. You}{not (waiting.took_uekis && not dead.took_letters):You} tie the neck of the bag, and climb out at the top, on to the back of the mountain, in the rain, and count who is there: {lives(YONEDA):Shimizu, Yoneda, Pak and you|Shimizu, Pak and you}, out of some forty. One of those was never on the roll. He has your shovel on his back. # joins: shimizu # joins: yoneda # holds: letter_is(LETTER_FIVE, KEPT) and (not the_message.waiting.took_uekis or others_papers()) and (not lives(YONEDA) or the_message.yoneda.took_yoneda)

Close by, in the dark, breathes a man who isn't one of you.

* (asked_who) ["Who's that?"]
    The breathing stops. It has to start again.

* (felt_for_stone) [Feel about for a stone]
    ~ draw_notice()
    You find one, a good size. Shimizu has said the first half of the challenge, from habit, under his breath, and is waiting for the other half.
-

-> the_slope
