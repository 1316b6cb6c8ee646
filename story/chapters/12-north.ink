// CHAPTER 12. NORTH
// When: 17 to 24 March 1945. The northern gorge, and the command cave.
// Who wants what: Ōkubo wants to hand over his report. The general wants to hear it from somebody who was there, and an
//   hour to draw in. Fujita wants everything to be as it was rehearsed. Pak wants a seam that doesn't smoke.
// Enter: from the_dog or a_handkerchief.   Leave: -> burning.
// Teaches the machine: Ōkubo dies; bonds with Fujita, Kuribayashi, Pak; letter_seven; what the general has read.
// Answers: Nishi and his horse, Sam, the roll, the flue, the flour, Shimizu's sheet, the man from Nagano, Pak's wages,
//   what was carried and what was not.
// Remembered by labels: door.*, compliments.*, reading.*, wall.*, council.*, seven.*

=== north
# chapter: 12
# title: North
# place: The northern gorge
# when: March 1945
# care: shown, a death at the door
~ day("1945-03-19")
~ hour(NIGHT)
{not parched():
    ~ grow_thirsty()
}
~ go_hungry()
-> gorge

= gorge
Lieutenant Ōkubo is taking his report to the general, in the north, in a map-tube inside his coat. {the_dog.night_after.told_okubo:Shimizu is on his list, as sent on ahead. }Ten of you set out from the gully. On the second night one flare gets three, crossing a road; on the third seven of you come to the northern gorge. There has been dew to lick off the stones, and nothing to eat{flour() > 0: but the flour in your sock, dry, off a fingertip}. {the_slope.flat.dropped_back:With the bullet in your hip you are last to every hole, and each time Ōkubo is outside it, looking at the stars, so as not to seem to be waiting.} # holds: not lives(SHIMIZU) and letter_is(LETTER_SIX, KEPT)

"The Americans have blown in the front of the cave," whispers Ōkubo. "There will be a back way. If it's all the same to you, I'd go by the smell." You all put your faces to one crack in the gorge after another. The third smells of lamp oil, and of rice.

* (he_first) [Let Ōkubo go first]
    "I had better, yes," says Ōkubo.

* (you_first) [Go first yourself]
    ~ warm(OKUBO)
    "That's good of you," says Ōkubo. But in the mouth of the crack he comes up beside you, since it's for him to speak.

- A sentry inside, with a very young voice, wants tonight's password.

"It'll have changed since we left," says Ōkubo. "I would rather give my name." He steps back out of the crack, and stands up, to do it properly. There is a flare over the sea behind him, and the Americans on the cliff can see him against it.

* (pulled_down) [Pull him down by the coat]
    ~ warm(OKUBO)
    Ōkubo comes half down, saying, "Thank you," and the young sentry hears a man move, and fires. Ōkubo sits. The bullet has gone through him, and through the map-tube.

* (gave_name) ["Saigo! Baker! From Nishi's regiment!"]
    Your shout rings all down the gorge. "Wait," says the sentry. "I'm opening it." But up on the cliff the Americans have a machine-gun laid on the place. It fires one burst, and hits Ōkubo in the body. He sits down, with care.

* (crept_past) {not is_known(OKUBO)} [Lie flat, and let him try it]
    Ōkubo gives his name, his regiment and the date. "And who is with you?" says the sentry, and Ōkubo turns round to count. The shot is from the cliff, where the Americans are. It hits Ōkubo, who sits down with his back to the rock.

* (step_past) [Skip what happens at the door]
    ~ dies(OKUBO)
    Ōkubo gives his name, and is shot by the Americans on the cliff, and dies at the mouth of the crack. You take the report in. # front: gorge # holds: not lives(OKUBO)
    -> stair

- {pulled_down:"That was well meant," says Ōkubo, and holds|{gave_name:"I would have given the rank first," says Ōkubo. He holds|"I'm so sorry," says Ōkubo, and holds}} out the tube with his report in both hands. "Would one of you see that it's handed in?" # front: gorge

~ dies(OKUBO)
* (carried_both) [Carry both in, the report and Ōkubo]
    ~ toil()
    Ōkubo dies while you are lifting him. One of his own men takes the feet, and he goes in through the crack that way round. The young sentry holds up the lamp. {pulled_down:"I didn't know," he's saying. "He moved."|"I was going to let him in," he's saying.} # holds: not lives(OKUBO)

* (said_received) [Take the tube, and say "Received", by the rules]
    ~ warm(FUJITA)
    "Received, chūi-dono," you say, and take the tube in both hands. Ōkubo was waiting for that. He lets his arms come down, on to his knees, and is dead. # holds: not lives(OKUBO)

* (carried_tube) [Take the tube, and leave him there]
    Ōkubo's hands stay out. When you look back from the crack they are out still, with nothing in them, and he is dead.

- -> stair

= stair
# place: The command cave
~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
~ eat()
Inside, Ōkubo's men are sent to a side gallery. The sentry gives you a ball of cold rice, fills your canteen, lets you drink it and fills it again. {gorge.pulled_down:He asks you what the lieutenant's given name was, and you don't know it. Nor did the others, he says.|He is seventeen, he says. He has asked three times if you want more.} At the foot of a stair a blanket hangs for a door. In front of it stands the lieutenant in white gloves who was behind the general on the beach.

"Fujita," he says, "aide to His Excellency. You'll report at three paces. You hand the report to me, and I hand it to him, so." He shows you, with the tube: a turn, a half turn, both arms out.

* (practised) [Do the turns after him]
    You turn, and half turn. "The elbow," says Fujita. You do it again, and for a moment there are two of you at it, in front of a blanket.
    ~ warm(FUJITA)

* (asked_why_not) ["Couldn't I just hand it to him, chūi-dono?"]
    "To His Excellency?" says Fujita. "By hand?"

- Then he sees your bag. "That can't go in," says Fujita. "There is to be no paper in there but His Excellency's." # note: fujita # holds: letter_is(LETTER_SIX, KEPT)

* (left_bag_outside) [Leave the bag with Fujita]
    ~ warm(FUJITA)
    Fujita takes the bag by the cord, and hangs it on a nail that's for swords. Then he turns it, so that it hangs straight.

* (kept_it_on) ["It goes where I go, chūi-dono."]
    ~ cool(FUJITA)
    "Let him bring it, Fujita," says the general's voice behind the blanket. "{the_walk.boots_on_table.called_down:That's the man who listens down shafts.|That's my baker.}" # joins: kuribayashi # holds: not the_walk.boots_on_table.called_down or knows(BEACH_WILL_FALL)

- -> compliments

= compliments
The general is thinner than his coat. On his desk is a stub of pencil. "Ōkubo writes a good hand," says the general, "but I would sooner have it told." # joins: kuribayashi

You tell him that Ōkubo is dead, and Baron Nishi, and his regiment. # holds: not lives(NISHI) and not lives(OKUBO)

"What did Nishi say, at the end?" says the general.

* (gave_compliments) ["He sent his compliments, Excellency."]
    "Yes. He would," says the general. And after a while, "We quarrelled about a basin of water. I was in the right."
    ~ warm(KURIBAYASHI)

* (told_sound) ["He asked for his rifle, Excellency."]
    "And you heard the shot?"

    "One shot, Excellency." # holds: the_baron.shot and not lives(NISHI)

    The general writes that down, as a single stroke. "I should have found Nishi a horse," he says. "He was dressed for one to the last."

* (gave_street) {the_baron.ladder.told_omiya} ["He had me describe my street, Excellency."]
    "What street?" says the general. You tell him of Station Road, from the bath-house down. He has you do it again, house by house, and stops you at the telegraph wires. "With frost on," says the general. He tells you about a persimmon tree in Nagano, and finds that it's ten past two.
    ~ warm(KURIBAYASHI)

* (gave_mane) {the_baron.leave.took_mane} [Show him the lock of horse's mane]
    {stair.left_bag_outside:You fetch it in from the nail. }He holds the hair to the lamp. "That's Nishi's horse, Uranus," says the general. "I've been bitten by him." He winds it on one finger, and lays it back in its paper. {the_baron.ladder.told_horse:You made up a horse for Nishi, you say, when Nishi asked what there was to see. "Was it this one?" says the general.|"Keep the hair with the letters," says the general. "It is one."} # holds: not lives(NISHI) and the_baron.leave.took_mane
    ~ warm(KURIBAYASHI)

- -> reading

= reading
~ day("1945-03-20")
~ hour(NIGHT)
~ rest()
From then on you sit at night in the passage outside the general's room, to be sent with messages. You can hear his pencil. On the first of these nights it stops at midnight. {the_sword.report.asked_why_hold:"You asked me why this island had to be held," he says, through the blanket. "The Americans burned Tokyo on the tenth, from other islands. They didn't need this one." Ōmiya is forty minutes from Tokyo by train. He hears that you have stopped breathing. "The city," says the general. "I have heard of nothing to the north of it."} # note: tokyo

{stair.left_bag_outside:Fujita has given you back your bag, to sit on. }"What have you got in that bag to read?" says the general. "For a month I've read only reports, and they might all be by the same man." # holds: letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT)

* (gave_own) [Give him your last letter to Kinu]
    ~ warm(KURIBAYASHI)
    The general reads your letter slowly. {the_baron.night.open_baron:"'You would have had the best cups out,'" he says.|{the_baron.night.open_english:"'Like someone trying a hot bun,'" he reads, of their English. "It is. I tried for two years."|"So you hear things a little after they have been said," he says. "I do too. I'd put it down to my age."}} He gives the letter back. "I always write to my wife about the draughts at home. There's one in the kitchen that I meant to see to. I've sent four sets of instructions." # holds: letter_is(LETTER_SIX, KEPT)

* (gave_sam) [Give him Sam's letter, the American's]
    ~ warm(KURIBAYASHI)
    The letter is in English. The general reads it, and asks where Sam was from. Salina, you tell him. "I was at Fort Riley, fifty miles off," says the general. "One goes by a road with nothing on either side, and then there is a barn, and a man waves." # holds: letter_is(SAM_LETTER, KEPT) # holds: not lives(SAM)

* (gave_the_roll) {letter_is(MORI_ROLL, KEPT)} [Give him Mori's roll of the dead]
    {the_sword.report.gave_roll:He goes on from the slip where he left off.|The general reads the names until three.} "I ordered each man to kill ten," he says. "I have that order read to them every morning. I never asked to have our own dead read to me." # holds: letter_is(MORI_ROLL, KEPT) and not lives(MORI)
    ~ warm(KURIBAYASHI)

* (gave_nothing) {not is_close(KURIBAYASHI)} ["It's only to my wife, Excellency."]
    "Then I won't read it," says the general. Presently the pencil begins again. Towards morning he says, "Is she the sort that answers?" {the_regular_service.reply:She did answer, you tell him. Hers is the last word. "Then keep her letter near the top," says the general.|She'd answer a shell, you tell him. He laughs, an odd noise.} # holds: (not the_regular_service.reply or letter_is(KINU_LETTER, KEPT)) and letter_is(LETTER_SIX, KEPT)

- {flour() > 0: -> loaf|-> wall}

= loaf
Under an overhang in the gorge, out of sight of the cliff, there's a steam vent, hot enough for bread. In your bag is the sock that holds what damp and hunger have left of the navy's flour. # holds: the_walk.stores.took_flour and not the_slope.roll.tore_half and flour() > 0

* (steamed_general) [Steam a loaf for the general]
    ~ give_food(KURIBAYASHI)
    The loaf is the size of a child's fist. The general cuts it on the desk in four: for you, Fujita, the young sentry, himself. "A shell is three thousand yen," says the general. "What does one of these cost?" Here, tonight, you tell him, about the same. "Plain?" says the general.
    ~ eat()

* (ate_loaf) [Steam a loaf and eat it, out there]
    ~ eat()
    You eat it with your back to the rock, burning your mouth. {water.bread.steamed_bread:In September Kashiwara took a piece the size of a stamp, and sent the rest along.|It has come a long way, to be had standing up.} # holds: the_walk.stores.took_flour and (not water.bread.steamed_bread or not lives(KASHIWARA))
    ~ cool(FUJITA)

* (kept_last) [Leave the flour in the sock]
    You have had flour about you since July. You go back in with your hand in the bag, like a man who has been to look at his money. The next day it goes into the gruel of the wounded, a pinch a man. # holds: the_walk.stores.took_flour and flour() > 0

- -> wall

= wall
# place: The lower gallery
~ day("1945-03-21")
~ hour(AFTERNOON)
~ toil()
~ drink()
The mouth of the general's cave is blown in, so by day you're sent to dig another way out at the bottom, where it is so hot that each man digs for four minutes, and then drinks. {the_slope.hole.split_up or the_slope.doorway.ran_for_it:The heat finds your neck, where the burn has only just skinned over.} The man whose turn comes before yours, with the pick in his left hand, is Pak. # joins: pak

{is_close(PAK) or is_known(PAK):"You took your time," says Pak. He looks behind you for Shimizu. {the_dog.seen:"So Shimizu is dead," says Pak. You nod.|"Shimizu went over to the Americans," you say. "So," says Pak, and stops looking.}|"It's you," says Pak, and shifts, to leave you half of the lamp.} {the_regular_service.page.asked_wages:"They have stopped our pay," he says. "From this month, for the emergency."} # holds: not lives(SHIMIZU)

- (door)
<- doors.seam
* (told_pak) [Tell him how it was with Shimizu]
    Pak digs while you tell him. "Shimizu asked me once about the knot of your bag," says Pak. "He had made a drawing of it." Pak's knuckles have found a hollow in the rock. "This hole is good for your bag. It will be here when the Americans have gone home." # holds: not lives(SHIMIZU)
    ~ warm(PAK)

* (asked_seam) [Ask him where a buried bag would last]
    Pak goes along the wall with his hand. "Not there, the rock is moving. Not there; that will fall in some day. Here." It's a dry pocket where the tunnel bends, six metres in from the gorge. "A hundred years, if nobody is clever," he says.
    ~ warm(PAK)

* (did_sum_wall) [Write on the wall what a shell costs]
    You put up Kashiwara's sum, what a shell costs: two thousand yen. You strike it out, and put three thousand, larger, since that's the price now, and draw a line, and leave the rolls to be worked out. Below, small, you put "without filling". "Whoever comes will think that it was important," says Pak. # holds: knows(BREAD_SUM)

* (arm_seen_to) {hurt()} [Let Pak see to your wound]
    ~ dress_wound()
    ~ warm(PAK)
    Pak looks at all of you by the lamp, finds what is still open, and ties it up, too tight. "You would have tied it to come open," says Pak, "like a sack of flour."

- {the_sword.report.named_arai:"The general has me down as Arai," says Pak.|"The general has me on his list as Pak," he says. "Nobody in a uniform has written that before."} # holds: the_sword.report.named_arai + the_sword.report.named_pak == 1

"Soon the soldiers will all go out to attack, with the general," says Pak. "And you?"

* (said_sent) ["Where I'm sent."]
    "Yes," says Pak. "I have been sent to eleven places."

* (said_here) ["I'll stay down here, if I can."]
    Pak looks at your bag, and along to a hole where the tunnel bends. "At the end an army burns its paper," he says. "With your bag in there it wants thirty stones. Flat ones. I will put some by."
    ~ warm(PAK)

* (asked_him_where) ["Where will you go?"]
    "We Koreans are not counted for the attack," says Pak. "So nobody will look for me, and I stay down here until the Americans come."
    ~ warm(PAK)

- -> council

= council
# place: The command cave
~ day("1945-03-23")
~ hour(NIGHT)
On the night of 23 March the nine officers who are left come and stand round the general's desk. You are in the passage, an arm's length off, holding the second lamp. # note: last_attack

* (lit_map) [Hold the lamp over the general's map]
    The general has drawn in the Americans' tents, a square for each, in a row above the western beach. Beside them he has written who will be in them: pilots; mechanics; engineers; all asleep.

* (lit_faces) [Hold the lamp to the officers' faces]
    Three of the nine have shaved. Another, a paymaster, is asleep on his feet, and the man beside him is holding him up. None of them looks at the others.

-
{
- council.lit_map:
    The general's pencil starts at the cave, at a small figure, 400, which is all of you who can walk, and goes down the west side of the map. "We leave on the night of the twenty-fifth," says the general. By the squares the pencil stops, and writes the time that the moon sets, a quarter past four. "Then we attack, without a sound. Whoever wants to shout when he dies may do it here first."

    "And the wounded?" says a navy commander. "Those who can't walk?"

    The pencil has nothing to write. "There are sixty-three," says the general. "They will be thanked. Each is to have one grenade, to use on himself. I will not have them taken, and I have nothing else to give them. That's my order, Commander, you needn't look for whose it is."
- else:
    "About four hundred of us can walk," says the general. The paymaster has woken up. "On the night of the twenty-fifth we shall attack: down the west side, to where the Americans have their tents, above the beach, and into the tents when the moon is down. That is at a quarter past four. No man is to shout. He can die shouting here, if he wants to."

    A navy commander asks about the men who cannot walk.

    There are sixty-three of them, and the general has the number ready. They are to be thanked, and to have a grenade apiece. "I won't have them taken. There is nothing else that I can give them. And it's my own order, so you needn't search my face, Commander, for who gave it." Of the nine officers only the commander has looked up.
}

* (wrote_for_them) ["The wounded might want to write, Excellency."]
    ~ take_papers()
    Nine officers turn round. "Write to whom?" says the general. "It can't be sent."

    "No, Excellency," you say.

    "When we have done here," says the general, "you may write for the wounded tonight, and tomorrow."
    ~ toil()

* (held_the_lamp) [Hold the lamp, and keep still]
    You take the lamp in your other hand. One of the sixty-three wounded is lying in the passage, behind your heels. He asks you if you'd move the light out of his eyes.

- "And the ash, Excellency?" says the navy commander. "The Americans will hear four hundred men cross it a kilometre off."

The general looks at you. "You have dug in the ash, Saigo. Where does it make no noise?"

* (said_waterline) ["Along the water, Excellency, where it's wet."]
    "Wet ash holds," you say. "It's the dry that runs, and can be heard." The general draws the way anew on the map, along the sea.
    ~ warm(KURIBAYASHI)

* (said_gullies) {the_slope.parting.with_pak or the_slope.parting.stopped_there} ["In the gullies with steam, Excellency."]
    "The Americans don't sit in those," you say. "It was Pak, the labourer, who told us, in February. There were {the_message.yoneda.took_yoneda:nineteen|eighteen} of us. The three who came through came by the gullies." The general draws the way anew, from gully to gully.
    ~ warm(KURIBAYASHI)
    ~ warm(PAK)

* (said_nowhere) ["Nowhere, Excellency. It always makes a noise."]
    "I thought so too, the first day," says the general. He leaves the map as it is. {ash.stranger.told_truth:"Water, or boards, or some other beach, you told me in June," he says.|"Then we shall have to go slowly," he says.}

- When the officers have gone Fujita asks what he is to do. "In the attack you're to be on my right," says the general. "If I should fall, and can't be carried, you will take off my head, so that the Americans shan't have it." Fujita bows. He has gone white.

-> three_paces

= three_paces
~ day("1945-03-24")
~ drink()
{council.wrote_for_them:All that night, and the day after, you go along the row of the wounded with a pencil. One has you put it in his own dialect, and listens for mistakes. One has nobody, and dictates it to the man in the next place, who says that it's very nice. One can't speak. You say the syllables over to him, from the first, and he shuts his eyes at the one that he wants. That takes as long as six of the others, and comes to: Mother, I was not hungry. Most of the sixty-three want one line. "Tell her the boots were good," says one. The next asks what the others have put, and says that he was thinking of the dog, at home. You have just done when|The evening after,} Fujita calls you into the side gallery, where there's headroom.

"Stand there," he says. "You're about His Excellency's height." He has brought his sword, in its scabbard. He takes three paces, turns, raises it over your neck in both hands, and lets it down. "It's the left foot that I get wrong," says Fujita.

* (stood_for_him) [Stand still for it, as long as he wants]
    Fujita lets the sword down eleven times. At the twelfth his foot stays where it should. "Thank you," he says. He is wet through. "One wouldn't like the stroke to fail because of the foot."
    ~ warm(FUJITA)

* (showed_him_peel) {is_known(FUJITA) or is_known(KURIBAYASHI)} [Show him how a baker stands]
    "It comes from the knee, chūi-dono," you say. "If you think about the foot you'll drop the bread." You show him how a baker draws bread, with the rifle-rack's pole, in and out of an oven that isn't there. He does it after you with the sword. He does it once more, with his eyes shut, and it's right. Then he goes out into the passage, so that you shan't see his face.
    ~ warm(FUJITA)

* (asked_if_must) ["He may not need it, chūi-dono."]
    "No," says Fujita. "I have thought of that. Then I should have been practising the wrong thing, and there were things that I could have got right."
    ~ cool(FUJITA)

-
-> seven

= seven
That night the blanket is tied back, and the general's lamp shines into the passage. {stair.left_bag_outside:Fujita gives you two sheets of the good paper, square to each other.|At arm's length Fujita gives you two sheets of the good paper.} "His Excellency says that you may write to your wife until he puts out his lamp," he says. # holds: letter_is(LETTER_SEVEN, UNWRITTEN) and letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)

~ draft(LETTER_SEVEN)
* (seven_plain) [Begin the letter: don't call it your last]
    Kinu. Nobody has said that this is my last letter, but they have given me very good paper. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED)

* (seven_sorry_step) [Begin the letter: with the shop's doorstep]
    Kinu. I never had the step levelled. I have thought about it more than about anything, how it is worn in the middle. If I come in and stumble on it I shall know that I am home. # letter: letter_seven

* (seven_who) {letter_is(MORI_ROLL, KEPT) or letter_is(KASHIWARA_CARD, KEPT)} [Begin the letter: with your dead friends]
    Kinu. I want to tell you who I have been with. {about(THE_DEAD, "You will not be able to ask them.")} Kashiwara, who could do sums in the air{water.nights.told_hat: and had a story of a stationmaster's hat}{water.nights.slept_on:, and called me one night, and I did not go}. Yoneda, who could hear a thing before any of us. Shimizu, who {letter_is(SHIMIZU_LETTER, KEPT):never had a letter until I wrote him one|never had a letter, and knew how they went}. # letter: letter_seven # holds: (not lives(KASHIWARA) and not lives(YONEDA) and not lives(SHIMIZU) and letter_is(LETTER_SEVEN, DRAFTED)) and (letter_is(SHIMIZU_LETTER, KEPT) or the_baron.promised.no_paper)

- * (seven_stood) {ash.beaten or the_slope.marine.stood_between or the_message.colonel.heard_general or the_sword.kneeling.took_blame or the_walk.stores.stood_by_arai or the_baron.attack.stood_and_said} [Tell her that here you stood up, for once]
    I stood up here, once or twice. I do not say it was often. You used to say that if there was somebody at the door I would wait for it to be somebody else's door. I went to the door. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and (not ash.beaten or not ash.watched)

* (seven_sat) {ash.watched or the_message.colonel.heard_static or the_dog.watching or nineteenth.signal.went_back} [Tell her that you let others go ahead]
    I let other men go ahead of me. I thought it was that I was careful. When you tell the child about me, say that I could always find somewhere else to look, and that I saw them anyway. # letter: letter_seven

* (seven_arms) [Tell her about the oven burns on your arms]
    The oven burns have gone, you would not know my arms. I should like to get them back, it was nine years' work. # letter: letter_seven

* (seven_keeping) [Tell her that you're keeping men's letters]
    I am keeping some papers for people. It is not heavy. I never thought I would be any good at it, but it is like the starter, you only have to not let it die. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and letter_is(SAM_LETTER, KEPT)

- * (seven_name) [Close with a word to the child]
    {the_regular_service.reply:{child_is(FUMI):Fumi}{child_is(ASAKO):Asako}{child_is(MUGIKO):Mugiko}. I have your mother's word for it that you have my ears. They are for the bread.|To you, whatever your mother has called you.} When a loaf comes out, hold it up and listen. It sings a bit as it cools. Nobody told me, I had to find it out. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and (not the_regular_service.reply or (letter_is(KINU_LETTER, KEPT) and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)))) and (the_regular_service.reply or not name_home())

* (seven_kinu) [Close with what you never told her]
    The day I left, you walked as far as the corner, and stood there, and did not wave because of the flour on your hands. I saw you put them in your sleeves. {about(HOPE, "I should like to be met there.")} That is all. # letter: letter_seven

* (seven_stop) [Stop, and leave the rest white]
    There is a good deal more paper. I am going to leave it as it is, you can use it for the child to draw on. # letter: letter_seven

- ~ keep(LETTER_SEVEN)
The general puts out his lamp, and lets the blanket down. {the_regular_service.strip.near_stretcher:He comes past you, in the dark, and stops. "There was a man from Nagano," says the general, "at the airfield, in February. They tell me that one of the men with the mail gave him his own coat."|He comes past you in the dark, and says good night.} # holds: letter_is(LETTER_SEVEN, KEPT)

-> burning
