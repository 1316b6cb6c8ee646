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
# care: mentioned, a death at the door
~ day("1945-03-19")
~ hour(NIGHT)
-> gorge

= gorge
Lieutenant Ōkubo has his report for the general in a map-tube inside his coat, and both arms round the coat. {the_dog.night_after.told_okubo:Eleven of you set out north, and one has been sent on ahead.|Ten of you set out north.} Three nights on there are seven. # holds: not lives(SHIMIZU) and letter_is(LETTER_SIX, KEPT)

"They've blown in the front of the command cave," whispers Ōkubo. "There will be a back way. If it's all the same to you, I'd go by the smell." You put your faces to one crack in the gorge and another. This one smells of sulphur; so does the next; the third smells of lamp oil. Rice has been cooked in there.

* (he_first) [Let Ōkubo go first]
    "I had better, yes," says Ōkubo. He dusts his knees.

* (you_first) [Go first yourself]
    ~ warm(OKUBO)
    "That's good of you," says Ōkubo, coming after with the coat held shut. "I've never had the nose."

- {he_first:A challenge comes out at Ōkubo's knees, in a very young voice.|A challenge comes from inside, in a very young voice.} It wants tonight's password.

"It'll have changed since we left," says Ōkubo. "I would rather give my name." He stands up to do it properly, with the whole sky behind him and a flare over the sea.

* (pulled_down) [Pull him down by the coat]
    ~ warm(OKUBO)
    He comes half down, saying, "Thank you, I only thought," and the boy in the crack hears a man move, and fires. Ōkubo sits. He looks at the map-tube, which has a hole in it too.

* (gave_name) ["Saigo! Baker! From Nishi's regiment!"]
    ~ draw_notice()
    It rings all down the gorge. In the crack a bolt is worked, and a different voice, an older one, says to wait. But up on the cliff the Americans have a gun laid on the place. It fires once. Ōkubo sits down, with care.

* (crept_past) {not is_known(OKUBO)} [Lie flat, and let him try it]
    He gives his name, his regiment and the date. "And who is with you?" says the boy, and Ōkubo turns round to count. {ash.watched:You have let other men stand up before. }The shot is from the cliff, where the Americans are. He sits down with his back to the rock, where there might have been a chair.

- He has been shot through the body. "I'm so sorry," says Ōkubo, holding the tube out in both hands. "Would one of you see that it's handed in?" # front: gorge

~ dies(OKUBO)
* (carried_both) [Carry it in, and him]
    ~ toil()
    He dies while you are doing it. He's light and awkward, all elbows; he goes in through the crack feet first. The boy with the rifle holds up the lamp. {pulled_down:"I didn't know," he's saying. "He moved."|"I had my hand on the bolt," he's saying.} # holds: not lives(OKUBO)

* (said_received) [Say, "Received," as one should]
    ~ warm(FUJITA)
    "Received, chūi-dono," you say, and take it in both hands. He was waiting for that. He lets his arms come down, on to his knees, and does not lift them again. # holds: not lives(OKUBO)

* (carried_tube) [Take the tube, and leave him there]
    His hands stay out. When you look back from the crack they are out still, with nothing in them, and he has stopped looking at them.

- -> stair

= stair
# place: The command cave
~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
In the first bend a soldier fills your canteen from a drum, and then lets you drink it and fills it again. The stair down to the general is so low that you have to bow to it. There are two bends, a blanket for a door, and a lieutenant in white gloves. You saw him once before, on a beach, ten paces behind the stick.

The gloves are not very white. "Fujita," he says, "aide to His Excellency. You'll report at three paces. You will not hand it to him. You hand it to me, and I'll." He shows you, with the tube: a turn, a half turn, both arms out. He must have practised that in here, to the wall.

* (practised) [Do it after him]
    You turn, and half turn. "The elbow," says Fujita. You do it again. He does it beside you, without a tube, and for a moment there are two of you at it, in front of a blanket.
    ~ warm(FUJITA)

* (asked_why_not) ["Couldn't I just hand it to him, chūi-dono?"]
    "To His Excellency?" says Fujita. He looks at the tube, and at his gloves. "By hand?" he says.

- Then he sees your bag. "That can't go in," says Fujita. "There is to be no paper in there but His Excellency's." # note: fujita # holds: letter_is(LETTER_SIX, KEPT)

* (left_bag_outside) [Leave the bag with Fujita]
    ~ warm(FUJITA)
    Fujita takes the bag by the cord, at arm's length, and hangs it on a nail that's for swords. Then he turns it, so that it hangs straight.

* (kept_it_on) ["It goes where I go, chūi-dono."]
    ~ cool(FUJITA)
    Nobody has refused Fujita anything before, at this blanket, and he doesn't know what to do next. "Let him bring it, Fujita," says a voice behind the blanket. "{the_walk.boots_on_table.called_down:That one listens at flues.|That's my baker.}" # joins: kuribayashi # holds: not the_walk.boots_on_table.called_down or knows(BEACH_WILL_FALL)

- -> compliments

= compliments
The general is thinner than his coat. His desk is a door, with a stub of pencil on it. He puts Ōkubo's report aside. "He wrote a good hand," says the general, "but I would sooner have it told." # joins: kuribayashi

You tell him that the Baron is dead, and his regiment. # holds: not lives(NISHI) and not lives(OKUBO)

"And Nishi?" says the general. "What did he say?"

* (gave_compliments) ["His compliments. He was keeping the other side."]
    "The other side of his face, for the inspection, Excellency." It takes him a moment. Then a hand goes up to his own jaw. "Did he," says the general. "Yes. He would." And after a while, "We quarrelled about a basin of water. I was in the right."
    ~ warm(KURIBAYASHI)

* (told_sound) ["He kept his rifle by him, Excellency."]
    "And you heard it fired?"

    "One shot, Excellency." # holds: the_baron.shot and not lives(NISHI)

    He writes that down, as a single stroke. "He could have had my horse," says the general, "and gone at them. He had dressed for that and nothing else."

* (gave_street) {the_baron.ladder.told_omiya} ["He asked for a street, Excellency."]
    "Which street?" says the general. You tell him of Station Road, from the bath-house down. He has you do it again, house by house, and stops you at the tram wires. "With frost on," says the general. He gives you in return four lines about a persimmon tree in Nagano, and then finds that it's ten past two.
    ~ warm(KURIBAYASHI)

* (gave_mane) {the_baron.leave.took_mane} [Show him the lock of mane]
    {stair.left_bag_outside:You fetch it in from the nail. }He holds the hair to the lamp. "Uranus," says the general. "I've been bitten by that horse." He winds it on one finger, unwinds it, and lays it back in its paper. {the_baron.ladder.told_horse:"He asked what there was to see," you tell him, "and I said that there was a horse." "Was there?" says Kuribayashi.|"That's to go with the letters," says Kuribayashi. "It is one."} # holds: not lives(NISHI) and the_baron.leave.took_mane
    ~ warm(KURIBAYASHI)

- -> reading

= reading
~ day("1945-03-20")
~ hour(NIGHT)
~ rest()
You're to sit in the passage by the general's blanket, nights, to be sent with messages. You can hear his pencil. At midnight it stops. {the_sword.report.asked_why_hold:"You asked me why it had to be held," he says, through the blanket. "I've had a month to think. They burned Tokyo on the tenth, from the other islands, and didn't need this one."} # note: tokyo

"What have you got in that bag?" says the general. "Something of yours. For a month I've read only reports, and they might all be by the same man." # holds: letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT)

* (gave_own) [Give him what you wrote last]
    ~ warm(KURIBAYASHI)
    The general reads as he walks a beach, stopping every so often to try the ground. {the_baron.night.open_baron:"'You would have had the best cups out,'" he says.|{the_baron.night.open_english:"'Like someone trying a hot bun,'" he says. "It is. I tried for two years."|"'A little after they have been said,'" he says. "Yes. I'd put it down to my age."}} He gives it back in both hands, as to an officer. "I always tell mine about draughts. There's one in the kitchen that I meant to see to. I've sent four sets of instructions." # holds: letter_is(LETTER_SIX, KEPT)

* (gave_sam) [Give him the American's]
    ~ warm(KURIBAYASHI)
    He reads the letter in the English. "Salina," says the general. "I was at Fort Riley. It's fifty miles. One goes by a road with nothing on either side of it, and then there is a barn, and a man waves." # holds: letter_is(SAM_LETTER, KEPT) # holds: not lives(SAM)

* (gave_the_roll) {letter_is(MORI_ROLL, KEPT)} [Give him Mori's roll]
    {the_sword.report.gave_roll:He unties it where he left off, at the tens. He has been wanting, he tells you, to see how it came out.|He undoes the glove, and reads until three.} "I ordered ten each," says the general. "I have it read to them every morning. I never asked anyone to keep this column." # holds: letter_is(MORI_ROLL, KEPT) and not lives(MORI)
    ~ warm(KURIBAYASHI)

* (gave_nothing) {not is_close(KURIBAYASHI)} ["It's only to my wife, Excellency."]
    "Then I won't," says Kuribayashi. Presently the pencil begins again. Toward morning he says, through the blanket, "Is she the sort that answers?" {the_regular_service.reply:"She's the sort that has the last word, Excellency." "Ah," says the general. "Keep that one near the top."|"She'd answer a shell, Excellency." He laughs, an odd noise, not much used.} # holds: (not the_regular_service.reply or letter_is(KINU_LETTER, KEPT)) and letter_is(LETTER_SIX, KEPT)

- {flour() > 0: -> loaf|-> wall}

= loaf
In the gorge, forty paces from the door, there's a vent. You have the sock, with the last of the navy's flour. # holds: the_walk.stores.took_flour and not the_slope.roll.tore_half and flour() > 0

* (steamed_general) [Steam it for the general]
    ~ give_food(KURIBAYASHI)
    The loaf is the size of a child's fist. The general breaks it on the desk, with the rule, in four: you, Fujita, the boy who keeps the crack, himself. "A shell is three thousand yen," says the general. "What does one of these cost?" You work it out. Here you couldn't make it under thirty thousand. "Plain?" says Kuribayashi.

* (ate_loaf) {hungry()} [Steam it and eat it, out there]
    ~ eat()
    You eat it in the gorge with your back to the rock, burning your mouth. {water.bread.steamed_bread:There was a man once who took a piece the size of a stamp, and sent the rest along.|It has come a long way, to be had standing up.} # holds: the_walk.stores.took_flour and (not water.bread.steamed_bread or not lives(KASHIWARA))
    ~ cool(FUJITA)

* (kept_last) [Leave it in the sock]
    You have had flour about you since July. You go back in with your hand in the bag, on the sock, like a man who has been to look at his money. # holds: the_walk.stores.took_flour and flour() > 0

- -> wall

= wall
# place: The lower gallery
~ day("1945-03-21")
~ hour(AFTERNOON)
~ toil()
By day you're lent downstairs, to dig. At the bottom of the cave is a seam so hot that it's four minutes each. The man at the face, with the pick in his left hand, is Pak. # joins: pak

He puts his palm to the rock beside your head before he says anything. {is_close(PAK) or is_known(PAK):"You took your time," says Pak. He looks behind you for Shimizu, rather longer than he needs to. "Yes," he says.|"It's you," says Pak, and shifts, to leave you half of the lamp.} {the_regular_service.page.asked_wages:"They have stopped the pay," he says. "There was a notice. From this month, for the emergency."} # holds: not lives(SHIMIZU)

- (door)
<- doors.seam
* (told_pak) [Tell him about Shimizu]
    Pak digs while you tell him. "He came to me once and asked me how one ties that," says Pak. "Your knot. He had made a drawing." His knuckles have found a hollow in the rock. "This is good, this is old. It will be here when they have all gone home." # holds: not lives(SHIMIZU)
    ~ warm(PAK)

* (asked_seam) [Ask him where a bag would last]
    He goes along the wall with his hand. "Not there, that is alive. Not there; that will be a door some day. Here." It's a dry pocket at the bend, six metres in. "A hundred years, if nobody is clever," says Pak.
    ~ warm(PAK)

* (did_sum_wall) [Do the sum, on the wall, in pencil]
    You write the sum for something to do in your four minutes. Two thousand, over {ash.price.ten_sen:ten|five} sen. You strike that out, and do it larger: three. Pak has stopped to see. Below, where a sitting man would rest his hand, you put, small, "without filling". "They will think that it was important," says Pak. # holds: knows(BREAD_SUM)

* (arm_seen_to) {hurt()} [Let him see to your wound]
    ~ dress_wound()
    ~ warm(PAK)
    Pak has seen how you hold yourself. Off comes the rag, and on again, left-handed, too tight. "You would have tied it to open," says Pak, "like a sack of flour."

- {the_sword.report.named_arai:"I am on a paper up there," says Pak. "As Arai. I saw it." He doesn't say it against you.|"The general has me down," says Pak. "By my name. I saw him write it. Nobody in a uniform has written that before."} # holds: the_sword.report.named_arai + the_sword.report.named_pak == 1

"They will go out," says Pak. "Up there. Soon. And you?"

* (said_sent) ["Where I'm sent."]
    "Yes," says Pak. "I have been sent to eleven places."

* (said_here) ["Down here, if I can."]
    He looks along to a hole in the bend. "It wants thirty stones to close that," says Pak. "Flat ones. I will put some by."
    ~ warm(PAK)

* (asked_him_where) ["Where will you go?"]
    "We are not in the order," says Pak. "They forgot. So I go nowhere, and nobody looks for me there."
    ~ warm(PAK)

- -> council

= council
# place: The command cave
~ day("1945-03-23")
~ hour(NIGHT)
On the night of 23 March the officers who are left come to the general, nine of them, army and navy, and stand round the desk. You are in the passage, an arm's length off, holding the second lamp, and nobody has told you to go. # note: last_attack

* (lit_map) [Hold it over the map]
    He has put in the tents, a square for each, as neat as stamps, all along above the western beach. Beside them he has written what's in them: pilots; mechanics; engineers; asleep.

* (lit_faces) [Hold it so as to see their faces]
    Three of the nine have shaved. One, a paymaster, is asleep on his feet, and the man beside him has him by the sleeve. None of them looks at any of the others.

- "We can walk out on the night of the twenty-fifth," says the general. "About four hundred. There's a moon until a quarter past four. We go by it down the west side, to the tents above the beach, and go in when it has set. No one is to shout. No one is to run at a gun. Any man who wants to die with a noise may do it here, beforehand."

A navy commander asks about the wounded who can't walk.

"There are sixty-three," says the general. "They will be thanked. Each is to have one grenade. I will not have them taken, and I have nothing else to give them. That's my order, Commander, you needn't look for whose it is." He has said it evenly. His hand has gone out for the pencil, and moved it, and moved it back.

* (wrote_for_them) ["They might want to write, Excellency. I could."]
    Nine officers turn round. "To whom?" says the general. "It can't be sent."

    "No, Excellency," you say.

    He considers you. "When we have done here," says the general, "you will have tonight for it, and tomorrow."
    ~ toil()

* (held_the_lamp) [Hold the lamp, and keep still]
    The lamp shakes, and you take it in the other hand. One of the sixty-three is lying in the passage, just behind your heels. He has heard it too. He asks you, by and by, if you'd move the light a little out of his eyes.

- "And the ash, Excellency?" says the navy commander. "They'll hear four hundred men in that for a kilometre."

The general looks up, past him, at the lamp. "Saigo," he says. "You have dug in it. Where does it not make a noise?"

* (said_waterline) ["Along the water, Excellency, where it's wet."]
    "Wet, the ash holds," you say. "It's only when it's dry that it runs. What you hear is the sides coming in." Nine officers look at a private. The general draws a line with the pencil, down the island, along the sea.
    ~ warm(KURIBAYASHI)

* (said_gullies) {the_slope.parting.with_pak or the_slope.parting.stopped_there} ["By the gullies that smoke, Excellency."]
    "The Americans don't sit in those," you say. "It was Pak who told us. Three of us came through that way." "Out of how many?" says the commander. "Of {the_message.yoneda.took_yoneda:nineteen|eighteen}," you say. "The others went by the map." The general draws a line, from smoke to smoke.
    ~ warm(KURIBAYASHI)
    ~ warm(PAK)

* (said_nowhere) ["Nowhere, Excellency. It always makes a noise."]
    "No," says the general. "I thought so too, the first day." He leaves the map as it is. {ash.stranger.told_truth:"Water, or boards, or some other beach," he says, to nobody there.|"Then we shall have to go slowly," he says.}

- When they have gone Fujita asks, at three paces, what he himself is to do. "You're to be on my right," says the general. "If I should fall, and can't be carried, there's a thing that you've been practising. I've heard you, in the evenings. You'll do it then, and quickly." Fujita bows. He has gone as white as his gloves ever were.

-> three_paces

= three_paces
~ day("1945-03-24")
{council.wrote_for_them:All that night, and the day after, you go along the wall with a pencil. Most of the sixty-three want one line. The last of them has you read his over twice, because he likes how you say it. You have just done when|The evening after,} Fujita calls you into the side gallery, where there's headroom.

"Stand there," he says. "You're about His Excellency's height." He has his sword with him, in its scabbard. If the general falls, Fujita is to take off his head, so that the Americans shan't have him. He paces off three, and turns, and raises the sword over your neck in both hands; and then lets it down, and goes back, and does it again. "It's the left foot that I get wrong," says Fujita.

* (stood_for_him) [Stand still for it, as long as he wants]
    He does it eleven times. At the twelfth his foot stays where it should. "Thank you," says Fujita. He is wet through. "One wouldn't like it to be the foot." He sits down on the floor of the gallery, and draws for you, with a fingertip on the dust, a quite good horse.
    ~ warm(FUJITA)

* (showed_him_peel) {is_known(FUJITA) or is_known(KURIBAYASHI)} [Show him how you'd stand, with a peel]
    "It comes from the knee, chūi-dono," you say. "If you think about the foot you'll drop the bread." You show him how a baker draws bread, with the rifle-rack's pole, in and out of an oven that isn't there. He does it after you with the sword. He does it once more, with his eyes shut, and it's right. Then he has to go and stand in the passage.
    ~ warm(FUJITA)

* (asked_if_must) ["He may not need it, chūi-dono."]
    "No," says Fujita. "I have thought of that. Then I should have been practising the wrong thing, all this time, and there were things that I could have got right." He puts the sword away, and hooks his collar, and asks you formally not to have been here.
    ~ cool(FUJITA)

-
-> seven

= seven
That night you're to have the lamp. "There'll be paper wanted tomorrow for something else," says Fujita. {stair.left_bag_outside:He gives you two sheets of the good kind, as square to each other as he hung your bag to the wall.|He gives you two sheets of the good kind, at the length of his arm.} "His Excellency says that you may write until he wakes." # holds: letter_is(LETTER_SEVEN, UNWRITTEN) and letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)

~ draft(LETTER_SEVEN)
* (seven_plain) [Don't call it the last]
    Kinu. I do not know that this is the last, nobody has said so, but they have given me very good paper. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED)

* (seven_sorry_step) [Begin the letter: with the step]
    Kinu. I never mended the step. I have thought about it more than about anything, the second one, on the left. If I come in and put my foot through it I shall know that I am home. # letter: letter_seven

* (seven_who) {letter_is(MORI_ROLL, KEPT) or letter_is(KASHIWARA_CARD, KEPT)} [Begin the letter: with the others]
    Kinu. I want to tell you who I have been with. {about(THE_DEAD, "You will not be able to ask them.")} Kashiwara, who could do sums in the air{water.nights.told_hat: and had a stationmaster's hat}. Yoneda, who could hear. Shimizu, who never had a letter and {letter_is(SHIMIZU_LETTER, KEPT):had one|knew how they went}. # letter: letter_seven # holds: (not lives(KASHIWARA) and not lives(YONEDA) and not lives(SHIMIZU) and letter_is(LETTER_SEVEN, DRAFTED)) and (letter_is(SHIMIZU_LETTER, KEPT) or the_baron.promised.no_paper)

- * (seven_stood) {ash.beaten or the_slope.marine.stood_between or the_message.colonel.heard_general or the_sword.kneeling.took_blame or the_walk.stores.stood_by_arai or the_baron.attack.stood_and_said} [Tell her that you stood up, once]
    I stood up here. I do not say it was often. You used to say that if there was somebody at the door I would wait for it to be somebody else's door. I went to the door. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and (not ash.beaten or not ash.watched)

* (seven_sat) {ash.watched or the_message.colonel.heard_static or the_dog.watching or nineteenth.signal.went_back} [Tell her that you looked away]
    I let people go ahead of me. I thought it was that I was careful. When you tell her about me, tell her I could always find somewhere else to look, and that I saw them anyway. # letter: letter_seven

* (seven_arms) [Tell her about your arms]
    The burns have gone, you would not know my arms. I look at them and there is nobody there. I should like to get them back, it was nine years' work. # letter: letter_seven

* (seven_keeping) [Tell her what you're keeping]
    I am keeping some papers for people. It is not heavy. I never thought I would be any good at it, but it is like the starter, you only have to not let it die. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and letter_is(SAM_LETTER, KEPT)

- * (seven_name) [Speak to the child]
    {the_regular_service.reply:{child_is(FUMI):Fumi}{child_is(ASAKO):Asako}{child_is(MUGIKO):Mugiko}. I have your mother's word for it that you have my ears. They are for the bread.|To you, whatever she has called you.} When it comes out, hold it up and listen. It sings a bit as it cools. Nobody told me, I had to find it out. # letter: letter_seven # holds: letter_is(LETTER_SEVEN, DRAFTED) and (not the_regular_service.reply or (letter_is(KINU_LETTER, KEPT) and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)))) and (the_regular_service.reply or not name_home())

* (seven_kinu) [Say what you never said]
    You walked as far as the corner, and stood there, and did not wave because of the flour on your hands. I saw you put them in your sleeves. {about(HOPE, "I should like to be met there.")} That is all. # letter: letter_seven

* (seven_stop) [Leave the rest of it white]
    There is a good deal more paper. I am going to leave it as it is, you can use it for her to draw on. # letter: letter_seven

- ~ keep(LETTER_SEVEN)
Behind the blanket the pencil has stopped at last. You can smell that he has put his lamp out with his fingers, to save the oil. {the_regular_service.strip.near_stretcher:He comes past you, in the dark, and stops. "There was a man from Nagano," says the general, "at the airfield, in February. They tell me that one of the mail detail gave him his coat." He waits. "It was snowing there, I had it in a letter."|He comes past you, in the dark, feeling along the wall, and says good night to you and to the rifle rack.} # holds: letter_is(LETTER_SEVEN, KEPT)

-> burning
