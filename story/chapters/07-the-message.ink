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
By Wednesday evening, the third day of the landing, {nineteenth.rain.pak_pipe:Pak's clean water is sulphur again, and }there is a mouthful of water left for each man. The telephone is dead, and the Americans are all round the foot of the mountain. Captain Tanida writes a message, and looks round for somebody he can do without. {the_regular_service.pilot.asked_him:He has had a note about you, from the airfield: that you asked to be flown home.|{nineteenth.signal.went_back:He remembers that you left your place in the row on Monday.}} # front: mountain

"Saigo," says Tanida. {not marked():{is_known(TANIDA):He'd been hoping to think of another name.|He has had to look at the list for a name.}} "To Colonel Atsumi, by hand. It asks him for two machine-guns, with crews. I want the answer in writing." # holds: letter_is(LETTER_FIVE, KEPT)

Colonel Atsumi commands the mountain. The captain's paper isn't sealed.

* (read_it) [Read the captain's message on the way]
    In the first line the captain requests the guns, in the middle he begs for them, and the last line, which he has half rubbed out with a wet finger, only says please.
    ~ warm(TANIDA)

* (by_gallery) {not spent()} [Go by the gallery, underground]
    ~ toil()
    The gallery is four hundred metres long, and along the last hundred metres men are lying, where it's coolest. They don't move for you; some of them can't. You say "Message, message" the whole way. "Is it for me?" says one of them.

* (by_slope) [Go over the slope, in the rain]
    ~ wound()
    ~ take_water()
    You run with your mouth open, to drink the rain. The Americans have machine-guns on the slope. At the third shell-hole a bullet goes through your calf. You get there. The paper, from your armpit, is nearly dry.

- -> colonel

= colonel
# place: The colonel's cave, Suribachi
~ hour(NIGHT)
Colonel Atsumi has a wireless with an operator, and an adjutant. {errand.read_it:The adjutant takes your paper and reads out the captain's request, all but the rubbed-out please.|The adjutant takes your paper and reads out the captain's request.} The colonel says yes, yes, while it's read, and promises nothing.

* (stood_by_door) [Stand by the door and wait]
    On the colonel's tablecloth is a spoon. You have eaten with your fingers since January.

* (looked_at_map) {not thirsty()} [Look at the map behind him]
    ~ draw_notice()
    The map is of the whole island. {the_walk.above.saw_the_map:You once saw the general's map, from above. By this mountain he had written 10: it was to be held for ten days. On the colonel's map a red ring has been drawn round the mountain, over and over, until the paper tore. Today is the third day of the landing.|Round this mountain a ring has been drawn in red until the paper tore.} The colonel has seen you looking. # holds: not the_walk.above.saw_the_map or knows(BEACH_WILL_FALL)

* (asked_water) {thirsty()} [Ask for water]
    ~ take_water()
    "Certainly," says the colonel. The adjutant pours you a cup, and pours some on the table.

- {
- stood_by_door:
    Behind the colonel the wireless begins to tick. It's Morse, and the operator says it aloud, word by word, as his pencil gets there. "To Colonel Atsumi. All who can walk will break out tonight and come north, to me. No man is to be thrown away. The commanding general, Kuribayashi." # note: radio

    There is a knob, and the colonel reaches back and turns it, and the cave is quiet. "Static," says the colonel. He has turned his chair, and sees you by the door. "You there. What did you hear?" # warns
- else:
    The wireless ticks, in Morse. The operator reads the message out as he writes. "From the commanding general, to Colonel Atsumi. Break out tonight, all who can walk, and come north to me. You are forbidden to throw men away. Kuribayashi." # note: radio

    The colonel turns a knob, and the ticking stops. "I heard no order," he says. "I heard static." The colonel looks at you. "What did you hear?" # warns
}

* (heard_static) ["Static, sir."]
    "Good man," says the colonel. The operator's eyes are shut.

* (heard_general) ["The general, sir. It was an order."]
    ~ condemn()
    ~ warm(KURIBAYASHI)
    The adjutant's hand is on his holster; the colonel shakes his head at the adjutant, kindly. "This man's a brave fellow," says the colonel, and has you give your name. "He is to die with his company like the rest."

* (asked_guns) [Dodge it: "I came about machine-guns, sir."]
    "Machine-guns," says the colonel. "Tell your captain that I have none. Tell him that I envy him his hope." Where the colonel can't see, the operator tears a strip off his pad, and puts it into your hand: the general's order to come north, with the hour it came.

- The colonel writes his answer on the page with Captain Tanida's request, signs it, and hands it back to you. He has written: "By His Majesty the Emperor's command, your company will die where it stands. Tonight." {colonel.heard_general:Below that he has written, "Saigo with it," and put a line under your name.} # holds: not the_message.colonel.heard_general or condemned()

-> told

= told
# place: The caves of Suribachi
{colonel.asked_guns:You have two orders, one in each fist.|You have one order on paper, and one in your head.} # holds: the_message.colonel.asked_guns + the_message.colonel.heard_general + the_message.colonel.heard_static == 1

In your own cave Captain Tanida, Sergeant Nemoto and Shimizu are waiting, where the passage bends. "Well?" says the captain. # warns

* (gave_both) [Tell him both orders]
    ~ warm(SHIMIZU)
    You give him the colonel's page, and {colonel.asked_guns:after it the operator's strip|tell him what the operator read out}. For one moment Tanida is a man who might live. "From the general himself?" says Tanida. "From the general, company commander," you say. "He said that we are not to be thrown away." Tanida looks round. Sergeant Nemoto is watching him. "Only the colonel's order is signed," says the captain slowly. "We obey that one."

* (gave_page) [Give him the colonel's page, and say nothing]
    The captain takes it in at a look. You do not say that the general has ordered you all north.

* (strip_only) {colonel.asked_guns} [Give him only the general's strip]
    ~ draw_notice()
    Tanida reads the strip, and for one moment he is a man who might live. "And the colonel's answer?" he says. "I asked for it in writing." There was none, you say. The colonel's page is in your other fist. Sergeant Nemoto takes hold of it, and opens it a finger at a time. Then the captain has both papers, and he lays the strip over the page, and the page over the strip. "If the general's is true I'm a coward," he says. "If the colonel's is true I'm only dead." He looks round. "Only the colonel's is signed," says the captain slowly. # holds: the_message.colonel.asked_guns

* (said_retreat) {not is_known(TANIDA) and not colonel.asked_guns} [Give him only the order to go north]
    ~ condemn()
    "Break out tonight, and go north," you say. "It's from the general." Every man at the bend is on his feet. Then Tanida wants it in writing; the colonel's page is there in your fist. Sergeant Nemoto, who is stronger than you, takes it and reads it aloud. "Saigo's lied," says the sergeant. "He's lied to save his skin." # holds: condemned()

* (told_alone) {is_known(TANIDA)} [Ask to speak to him alone]
    ~ warm(TANIDA)
    Out of hearing you give him the colonel's page, and tell him both orders: to die here, and to come north. He's so frightened that you can smell it. {the_new_man.curtain.said_asks:"Shimizu called me careful, you told me. }{not the_new_man.curtain.said_asks:"}If I take them north, they will say that I ran," says Tanida. He undoes his wristwatch. Your shoulders go up for a blow, but he's holding it out to you by the strap. "I've sent you back to the colonel about the machine-guns," he says. "If you're asked, show them that. Nobody gives his watch to a man who is running away. Go north. That's an order." The watch is warm.

- -> order

= order
# place: The long chamber, Suribachi
~ grow_thirsty()
{told.told_alone:The only way out that the Americans don't watch is {knows(FLUE_DUG):your flue|the air shaft}, at the back of the long chamber, so you follow the captain in. }The company is {not told.told_alone:in the long chamber|there}, some forty men, in four rows, with a candle at either end. Mori and Hirano went out to the rain-tins, and there are Americans now between them and the cave. Lieutenant Oiso is in some other cave, and nobody has sent for him. Captain Tanida reads out the colonel's page: all of you, here, tonight, by the Emperor's command. The rows bow to the name.

* (bowed_too) [Bow with them]
    You see shoes, row behind row of them. One pair has new laces in it. When you come up again a man in the third row stays bowed.

* (looked_up) [Look up, while their heads are down]
    You see the necks of the men in front. The captain's eyes have got to the end of the page, and they stay there.

- {told.gave_page:Captain Tanida does not look at you.} Sergeant Nemoto goes along the rows and puts one grenade into each pair of hands. {told.gave_both or told.strip_only:"The general wanted us north," he says with each, low. "You've a right to know. The captain's for staying." }After him goes a corporal of the first section, with a rifle, for any man who won't use his. # warns

A man in the first row gets up, and says that he has a stomach-ache and would like to go outside. The corporal works the bolt. The man sits down.

* (looked_for_way) [{told.told_alone:Look how one could get to the shaft|Look for a way out of here}]
    You look along the walls of the chamber, and behind the rows, as far as the candles reach.

* (looked_for_them) [Look for your friends in the rows]
    {lives(YONEDA):Yoneda, in the second row, has felt his grenade all over, and asks which end is the top. }Shimizu is at the end of a row, upright, with his shoes squared in front of him. # holds: not lives(YONEDA) or nineteenth.yoneda.fetched_him
    ~ warm(SHIMIZU)

- {knows(FLUE_DUG):At the back, beyond the candle, is a hole as wide as your shoulders. Both candle flames point to it.|At the back, beyond the candle, is the rock of the engineers' air shaft, fallen in. Above it a hole is left that a thin man might get his head into. There is no other way out.} Beside it sits Pak, who has brought your shovel and your bag. He has been given no grenade: a labourer isn't on the company's roll. # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and (knows(FLUE_DUG) or the_walk.flue.left_it)

-> waiting

= waiting
It takes a long time to give out forty grenades. {order.looked_for_way:The way to the hole is behind the fourth row: eight steps from you, over two men's legs. One of the two is Private Ueki, who is writing a letter on his knee, and has filled the sheet. In the row in front of him a boy who only came this morning, out of a cave that was lost, is breathing fast, and can't stop.|Private Ueki, who grew tea, is writing a letter on his knee; he has got to the bottom and is looking about for somewhere to put it. In front of him a boy who only came this morning, out of a cave that was lost, is breathing fast, and can't stop. One man has begun to say the general's vows: to guard this island, and to kill ten Americans before he dies.} # holds: the_message.order.looked_for_way + the_message.order.looked_for_them == 1 and knows(TEN_FOR_ONE)

* (took_uekis) [Hold out your hand for Ueki's letter]
    ~ take_papers()
    Ueki puts the letter into your hand and shuts your fingers on it. He does not ask what you will do with it. Then the man next to him is holding out a letter of his own, and the one in front. You have six before the sergeant turns round.

* (sat_with_boy) [Squat down in front of the boy]
    You breathe out, where he can see, and in. After a time he's breathing when you do. "Is it quick, with a grenade?" he says. You tell him that it is, which you don't know.

* (watched_captain) [Look at Captain Tanida]
    {the_regular_service.stopped.told_boots:He has his boots on the right feet. }He's looking over all their heads at the way in, as though someone might yet come. {told.told_alone:His left wrist is white where the watch was.|When no one does, he looks at his watch, and puts it to his ear.}
    ~ warm(TANIDA)

-
-> candles

= candles
Sergeant Nemoto stops in front of you. He's crying. {the_regular_service.nemoto.heard_him_out:"You never said a word to anyone about our well," says the sergeant. }{the_new_man.bait.bait_false:"You told Shimizu that I sold rice," he says. "I never sold any. Hold out your hands."|"Hold out your hands."} # holds: not the_new_man.bait.bait_false or not the_new_man.bait.refused_bait

* (took_it) [Take the grenade and sit down in the row]
    The grenade is heavier than it looks, and warm from the sergeant's hand. Shimizu moves up. His collar is hooked, and on his knee is {the_new_man.collar.went_through:the drawing of the rabbit, in its four pieces|the paper that he keeps in his shirt, a child's drawing of a rabbit, such as schools send to the front}.
    -> row

* (slid_back) [Step back, out of the light]
    ~ draw_notice()
    You take one step back, then another; one more and you're past the end of the row. "Saigo?" says the sergeant, looking straight at where you were. He has a dozen grenades still to hand out.

    -> shimizu

* (refused) [Keep your hands at your sides]
    ~ draw_notice()
    "Hold your hands out," says the sergeant. "It's only the one grenade each. Please." The corporal behind him has brought up his rifle, and the muzzle's wandering. You walk backwards. Nobody has drilled the corporal for a man walking backwards, and he doesn't fire.
    -> shimizu

* (watch_order) {told.told_alone} [Say you're on the captain's errand]
    You show the sergeant the captain's watch. The sergeant knows it; he has held it often enough. "Go on, then," says the sergeant. "If it's for guns he's sending you, you'll want to hurry." The next man gets your grenade too.
    -> shimizu

= row
At the front Captain Tanida has begun on the last words. {is_known(TANIDA):He loses his place, looks along the faces to where you are, and looks away.|He has them by heart, and they're very correct.}

"We pull the pins in two minutes," says Shimizu. "It is not the moment that I should have chosen. I was learning how one writes a letter." # warns

* (stay_in_row) [Stay where you are]
    -> endings.cave

* (gave_it_back) [Hold it out to the sergeant]
    The sergeant is at the other end of the row. He sees the grenade held out, and shakes his head at you. So you put it down on the floor, and get to your feet.
    ~ draw_notice()
    -> shimizu

* (got_up_again) [Put it down, and get up]
    You set the grenade on the floor, where it won't roll. Your knees do the rest.

    -> shimizu

= shimizu
{not candles.refused:The corporal with the rifle is at the front, and has his back to you. }{candles.took_it:Shimizu, beside you, looks up.|Between you and the hole is Shimizu, at the end of his row{not order.looked_for_them:, with his shoes squared}. He sees you leaving.}

"To die here is an order, in writing," says Shimizu. "It has His Majesty's name in it." {is_cold(SHIMIZU):He does not look at you.|His hands shake so that the grenade's pin clicks.} "If I go with you, what do I go to?"

* (general_order) {told.gave_both or colonel.heard_general or told.said_retreat or colonel.asked_guns} ["The general said: come north. He outranks the colonel."]
    You can see him look it up, in his head, in the manual. {told.gave_page:"You had that order when the captain asked you," says Shimizu. You say nothing. "But it is so," he says. "The order of the senior officer."|"That is so," says Shimizu. "The order of the senior officer."} He sets down his grenade, square to the wall. "Why does nobody—" he begins, and you pull him after you. # holds: the_message.colonel.asked_guns or the_message.colonel.heard_general or the_message.told.gave_both or the_message.told.said_retreat
    ~ warm(SHIMIZU)

* (owe_letter) ["Come, and I'll write you a letter."]
    "A letter," you say. "It'll begin, 'Are you well?' I'll do it properly. Two sheets. You'd have to be alive to get it." Shimizu looks at you. {the_new_man.caught.let_him:"You would want me to look over the characters," he says, at last.|"In ink?" he says.} Then he is on his feet.
    ~ warm(SHIMIZU)

* (ten_short) ["You haven't killed your ten Americans yet."]
    "I have not killed one," says Shimizu. {nineteenth.signal.fired_high or nineteenth.signal.step_past:"Nor have you. I have it in my notebook."|"I have it in my notebook."} The general's order, you point out, is to kill ten and not die before. "Then to die now would be irregular," says Shimizu. He sets his grenade down, square to the wall, and puts on his shoes. # holds: knows(TEN_FOR_ONE)

* (pulled_him) {is_known(SHIMIZU) and not is_close(SHIMIZU)} [Take hold of his collar, and pull]
    ~ toil()
    You get two fingers down behind the hooks of Shimizu's collar, and go. He comes, on his knees and then his feet, saying, "I protest." He says it the whole way.
    ~ cool(SHIMIZU)

* (left_him) {not is_known(SHIMIZU)} [Don't answer him. Go on to the hole.]
    ~ cool(SHIMIZU)
    At the hole Pak looks past you, so that you have to turn round. Shimizu has got up and come after you, with his grenade in his hand. "You are leaving your post," says Shimizu. "I have to enter the reason." He has his notebook out. Where he stands he can feel the air on his face. He puts the grenade down, square to the wall. "It can be entered afterwards," he says.

- {lives(YONEDA):-> yoneda|-> out}

= yoneda
{shimizu.left_him:Yoneda is still where he was, in the second row|One friend is left to fetch. Yoneda is in the second row}, with his face lifted, as it used to be when he listened for aeroplanes. # holds: nineteenth.yoneda.fetched_him

* (took_yoneda) ["Yoneda. Put it down and hold my belt."]
    ~ warm(YONEDA)
    {shimizu.left_him:You go back over the legs for him. }"Is it allowed?" says Yoneda. He's up already, and has given his own grenade to the man on his left. The corporal has his rifle up, and looks at the sergeant, and the sergeant shakes his head. {the_regular_service.mist.told_few:"Is it far?" says Yoneda. "Tell me really, this time."|"I can't see a thing," Yoneda explains to the row.} # holds: lives(YONEDA)

* (left_yoneda) [There's no time. Go without him.]
    ~ dies(YONEDA)
    Yoneda turns his head. He can hear that it's you. His face follows you the whole way to the dark. He brings up a hand and moves two fingers, as people do when a train goes out. # holds: not lives(YONEDA)

- -> out

= out
Then there is fire in the mouth of the cave. All evening the Americans have been going from one cave to the next, and now they have come to this one. {knows(FLUE_DUG):{the_walk.oven.told_him_batch:"We have air for eleven minutes," says Pak, at the hole. "One batch. Up."|"The air will not last," says Pak, at the hole. "Go up."}|"There is a little air behind," says Pak, at the hole. "Go up."} # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

{knows(FLUE_DUG):{lives(YONEDA):Yoneda, Shimizu|Shimizu}, you and Pak climb into the flue, each pulling the next one after him, up to where it turns. You lie on the shelf there, with Shimizu's soles in your face{the_walk.flue.dug_share:, and Pak is in the seat that Kashiwara cut himself, with its back}. The smoke comes up, roaring, and goes by your cheek to the sky.|The hole is too narrow for your shoulders. Pak pulls out one stone and another, with the heat coming. He climbs through, and {lives(YONEDA):Yoneda and Shimizu|Shimizu} after him, and you stick. The fire comes along the roof, over the heads of the rows, and burns your legs, to the knee, before Pak has pulled you through.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

{not knows(FLUE_DUG):
    ~ wound()
}

* (listened) [Listen]
    ~ dies(TANIDA)
    ~ dies(NEMOTO)
    Down in the chamber Captain Tanida gives the order for the grenades. He has to begin it three times. Then you hear the grenades, through the rock at your back, as knocking. You count twenty-six of them. {told.told_alone:By the captain's watch it is five to ten.} # holds: not lives(TANIDA)

* (step_past) [Skip what you can hear]
    ~ dies(TANIDA)
    ~ dies(NEMOTO)
    The company dies down there by its grenades, nearly all inside a minute. The last sound is one shot: the corporal with the rifle, who had no grenade, has shot himself. You are eight metres above them, in the dark. # holds: not lives(TANIDA)

- -> dead

= dead
~ day("1945-02-22")
~ hour(NIGHT)
{knows(FLUE_DUG):You go on up, and lie with your heads out in the rain. }{out.listened:It is hours before the smoke has gone from the chamber. Then Pak climbs down, for the dead men's water, and you after him.|When the rock has cooled from the fire, Pak climbs down again into the chamber, for the dead men's water, and you after him.} {lives(YONEDA):Yoneda and Shimizu stay|Shimizu stays} above. By a candle-end that Pak has in his cap you find them, dead: Captain Tanida, and {waiting.sat_with_boy:the boy who asked you if it was quick|the boy who breathed too fast}{yoneda.left_yoneda:, and Yoneda, with his face towards the hole}.{order.bowed_too: One you find by his new laces.} {told.gave_both or told.strip_only:Eleven men had done as the general wanted, and got as far as|Four men had got as far as} {knows(FLUE_DUG):the foot of the flue|the fallen rock} before the smoke killed them. The last of these is Sergeant Nemoto; he was bringing a recruit out, by the sleeve.{candles.refused: The corporal with the rifle has shot himself.} # leaves: shimizu # leaves: yoneda # holds: not lives(TANIDA) and (not lives(YONEDA) or the_message.yoneda.took_yoneda)

You can carry only so much of what is here.

* (took_canteens) [Take their canteens]
    ~ fill_canteen()
    ~ drink()
    ~ drink()
    ~ fill_canteen()
    All their water comes to one full canteen, and what you, Pak and Shimizu can drink. {is_known(TANIDA):In Captain Tanida's there is only what he had caught off the rock.|The sergeant's was empty. He had given out all of it.} # holds: mouthfuls() == 3 and not lives(TANIDA)

* (took_letters) [Take the letters they had written]
    ~ take_papers()
    ~ toil()
    You go through the dead men's breast pockets, where the fire has left any. There are cards, half a notebook, a page with only an address. Two are to the same girl. {waiting.took_uekis:With the six letters you have already they|They} make a wad as thick as your wrist, and, with your own letters in the bag too, the neck will hardly close. {strip_kept():The operator's strip goes on top, with the hour.|Pak has a dead man's canteen in each hand, both of them empty, and is looking at what is in your hands.} # holds: others_papers()

* (counted_them) {is_known(MORI)} [Go along with the candle, and count]
    Mori will want the names, for his roll of the dead. You say each name over to yourself as you come to the man. Thirty-eight, in all. Pak has found three canteens, and hangs one on you.
    ~ fill_canteen()
    ~ warm(MORI)

* (covered_faces) [Take nothing. Cover their faces.]
    ~ warm(PAK)
    There are caps for most. For Captain Tanida {told.told_alone:there is his own cap; you wind his watch, and keep it|you use a flag, out of a dead man's shirt, folded, the white of it outward}. Pak has found three canteens, and gives you one. # holds: not lives(TANIDA) and (not the_message.told.told_alone or not the_message.told.gave_page)
    ~ fill_canteen()

- 
# place: The back of Suribachi
{waiting.took_uekis && not dead.took_letters:Ueki's letter and the five others are in your bag. You}{not (waiting.took_uekis && not dead.took_letters):You} climb out on to the back of the mountain, in the rain, not long before light: of some forty men, {lives(YONEDA):Shimizu, Yoneda and you|Shimizu and you}; and Pak, with your shovel on his back. # joins: shimizu # joins: yoneda # holds: letter_is(LETTER_FIVE, KEPT) and (not the_message.waiting.took_uekis or others_papers()) and (not lives(YONEDA) or the_message.yoneda.took_yoneda)

Close by somebody else is breathing.

* (asked_who) ["Who's that?"]
    The breathing stops. It has to start again.

* (felt_for_stone) [Feel about for a stone to hit him with]
    You find one, a good size. From habit Shimizu has said the first half of the password, and is waiting for the man to give the other.

- "Don't. It's me," says a boy's voice. It is Hirano. # joins: hirano

-> the_slope
