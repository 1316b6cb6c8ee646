// CHAPTER 10. THE BARON
// When: 8 to 15 March 1945. Nishi's caves, in the north-east.
// Who wants what: Nishi wants company that can keep up. Itō wants a tank. Ōkubo wants orders that will hold together. Sam
//   wants his letter finished. Saigo wants to be let alone with the water. Shimizu wants what he was promised.
// Enter: from the_sword.   Leave: -> a_mine (a find), or endings.baron.
// Teaches the machine: Nishi and Sam die; sam_letter, shimizu_letter, letter_six; bonds with Nishi, Ōkubo, Itō, Shimizu.
// Answers: the voice in the shaft, the shave, the face over the table, the sum, who was given water, the flour, what
//   Saigo said under the sword, the letter promised to Shimizu.
// Remembered by labels: boots.*, attack.*, mines.*, sam.*, page.*, eyes.*, leave.*

=== the_baron
# chapter: 10
# title: The Baron
# place: Between the lines
# when: March 1945
# care: shown, killing in battle and a bad wound
~ day("1945-03-04")
~ hour(NOON)
{hurt():
    ~ dress_wound()
}
~ take_water()
-> boots

= boots
It takes you and Shimizu twelve nights to go the few kilometres to Nishi's caves. By day you lie in holes, among men who share what they have: a biscuit cut in eight, a strip of bandage, and, when the canteens are empty, a spoonful each of what water runs down the rock.{not knows(FLUE_DUG): Your trousers stick to the burns on your legs, and every night the first steps tear them off.} # front: pocket # holds: not marked() and not condemned()

* (ate_eighth) [Eat your piece of the biscuit]
    ~ eat()
    In the fifth hole a watchmaker cuts up a biscuit, with a thread. He makes nine pieces. One is for a man who died in the morning. He looks at that one for some time, and gives it to you, with your own. You eat both.

* (left_eighth) [Give your piece to one who can't chew]
    ~ go_hungry()
    ~ warm(SHIMIZU)
    In the fifth hole there's a boy with his jaw tied up. You soak your piece in your spoonful, in the cap of the canteen, and let it run into his mouth. Shimizu puts his own piece into the cap after yours.

- ~ day("1945-03-08")
~ hour(DUSK)
# place: Nishi's caves
~ rest()
~ fill_canteen()
~ drink()
~ drink()
~ drink()
~ fill_canteen()
~ eat()
Nishi's men give you rice, and water, and two biscuits each to put by, and you sleep for a night and a day. Then you are taken to Lieutenant Colonel Baron Nishi, regimental commander, "rentaichō-dono" to his men. He is having his riding boots brushed with a sock. {the_walk.boots_on_table.leaned_out:You know the long, amused face; in August you saw it from above, half shaved.|You know the boots; you have seen them from above.} # joins: nishi # leaves: kuribayashi # leaves: ito

Nishi reads the general's order. {the_sword.lines.said_we_have:"I've a report here that says you're dead. I shouldn't correct it, if I were you. }{not the_sword.lines.said_we_have:"}Say something," says Nishi. {the_walk.boots_on_table.called_down:"His Excellency writes that I've heard you once, down a shaft."|"I've had nobody new to listen to since February."}

* (said_draught) {the_walk.boots_on_table.called_down} [Say what you said then: "Only the draught."]
    "The mountain!" says Nishi. "Ōkubo, this is the man who called down to us out of the shaft." He has you given tea. It's water, but it's in a cup.
    ~ warm(NISHI)

* (said_shave) {the_walk.repeated.told_joke} ["You were shaved on one side, rentaichō-dono."]
    Nishi feels his jaw. "So you were up there, listening," he says slowly. "And you told your company. I went down to Suribachi that month, and there were a hundred men half shaved. I thought it was a vow." He laughs until Lieutenant Ōkubo comes round the corner. # holds: the_walk.repeated.told_joke
    ~ warm(NISHI)

* (said_name_rank) ["Private First Class Saigo, rentaichō-dono."]
    "That's nobody I know," says Nishi. {the_walk.boots_on_table.held_still or the_walk.boots_on_table.went_up:"Pity. There was some fellow up a chimney over my head one night, breathing. I'd have liked to meet him."|"Pity. I collect voices."}

* (said_cost) ["I'm a baker, rentaichō-dono."]
    "A baker!" says Nishi. A shell goes over, and Nishi and you duck. "What does one of those cost, baker?" So you tell him: as much as {ash.price.ten_sen:thirty|sixty} thousand plain rolls. "{ash.price.ten_sen:Thirty|Sixty} thousand brioches," says Nishi, tasting it. # holds: knows(BREAD_SUM)
    ~ warm(NISHI)

- Lieutenant Ōkubo, neat and stooped, finds you each a place to lie. "If it's all the same to you," says Ōkubo, "not under the lamp. The Baron walks up and down there at night, and would tread on you."

-> sailors

= sailors
~ hour(NIGHT)
At ten that night a thousand of the navy's sailors gather in the dip below the cave. On the far side of the dip a bare hill goes up, for two hundred metres, to the Americans' wire. The sailors mean to attack it. # note: attack

"The general has forbidden it twice," says Ōkubo. "He won't have men thrown away."

* (who_told) ["Has anyone told the navy so, chūi-dono?"]
    "I have. Both times," says Ōkubo. "They thanked me, and went on getting ready."
    ~ warm(OKUBO)

* (listened) [Say nothing; listen to the sailors]
    Among all those sailors you can hear one who has a cough. He smothers it in his sleeve.

-

{
- sailors.who_told:
    {the_sword.report.asked_itos:Out of the dark comes Lieutenant Itō, who meant to behead you in February; the general had ordered him to stay with his four men, and they are dead.|Out of the dark comes Lieutenant Itō, who meant to behead you in February. The general has sent him here too.} He has twelve boys behind him, with white cloths round their heads. "I am going with the sailors, rentaichō-dono," says Itō. "I ask you to bring your regiment. Ask your men whether they would rather die in bed." # joins: ito

    "They have no beds," says Nishi. "Go and lie down."

    Itō salutes, and goes down to the sailors all the same, and the twelve after him.

    "Oh, damn," says Nishi. "You two, from Suribachi. I can't spare my own men; you're not my own yet. Find Itō, or whoever commands the sailors. Say that the general forbids the attack. Bring back anybody who'll come."
- else:
    Somebody comes up out of the dark to the mouth of the cave. It is Lieutenant Itō, {the_sword.report.asked_itos:whom the general told to stay with his four men; they are dead|whom the general has sent here too}. The twelve boys behind him have white cloths tied round their heads, and can be counted in the dark. Itō goes by you without a look, in to Nishi. "I shall attack with the sailors, rentaichō-dono, and I've come for your regiment. Or would your men rather die in bed?" # joins: ito

    "We have run out of beds," you hear Nishi say. "Lie down all the same, Lieutenant."

    Itō comes out past you, and the twelve boys go off behind him, downhill, in step.

    Then Nishi is at your elbow. "Damn Itō. Somebody has to stop the lot of them. I can't spare my own, and you two hardly belong to me yet. Get hold of Itō, or of whoever is leading those sailors, and say that the general forbids it. Bring back any man who'll listen."
}

* (went_for_order) ["What if the sailors won't hear the order?"]
    "Then at least they will have been told," says Nishi. "I'd go myself, on a horse. I have only the boots."
    ~ warm(NISHI)

* (went_for_boys) ["How many more can you feed here?"]
    "Ōkubo, how many can we feed?"

    "None, rentaichō-dono."

    "There you are," says Nishi. "We can't feed one, so bring me as many as you like."
    ~ warm(OKUBO)

-
-> attack

= attack
# place: The hill before Nishi's caves
You and Shimizu crawl out among the sailors. It is black, and the whole hillside is men, and all you can hear is their clothes on the ground. Shimizu has hold of your ankle.

The attack is forbidden, you whisper to each: go back, by the general's order. "Says who?" says a man who has had sake, and moves on.

* (passed_it_on) [Pass the order down the line, mouth to ear]
    "Forbidden. Tell the next man," you say, and each time you hear it passed on, farther off, and then no farther. But on your right fewer men seem to be crawling. # holds: not the_sword.kneeling.showed_strip or the_message.colonel.asked_guns

* (stood_and_said) [Stand up, and say it aloud]
    ~ draw_notice()
    "By order of General Kuribayashi," you say, as loud as you can, "this attack is forbidden!" For a moment nothing moves. Then at the top of the hill a dog barks, and an American says something, and a match goes out.
    ~ warm(SHIMIZU)

* (found_ito) [Find Itō first]
    ~ toil()
    You find Itō by the white cloths. Itō is lying in front of his twelve with his sword along his arm. "The general forbids it, chūi-dono," you say in his ear. "I know," says Itō. "You were told to come away, and you live. I was told to live, and can't. Take the end one back with you. He's fifteen." The boy shakes his head before you have touched him. You lie down beside Itō.
    ~ warm(ITO)

- {attack.passed_it_on: -> ran_by|{attack.stood_and_said: -> ran_at|-> ran_beside}}

= ran_by
A green light goes up, and on both sides of you the sailors get up and run.

* (stayed_flat) [Stay flat]
    You don't see anything of the attack until the flares. Then you see all of it: a bare slope, with hundreds of men on it, crouched, with bayonets and bamboo, some with nothing. In front of them, along the whole of the top, the American machine-guns begin. It is a noise with no gaps in it. The men go down in rows from the left. Those behind run on over them, and the fire comes back along from the right. The mortars start. The ground jumps under your cheek. A man kneels down in front of you and looks at his own hands and falls on them.

* (ran_too) [Run after them, shouting that it's forbidden]
    ~ toil()
    You are up and running with your hands open and you have hold of a sleeve. "Forbidden!" you say. He pulls away from you, uphill. You get another one, by the belt, and he drags you. Then the flares are up, and along the whole of the top the American machine-guns begin. It is a noise with no gaps in it. The man is hit, and the belt goes heavy. There's nobody in front of you any more who is standing. You are on your knees and then on your face, and he is lying on your arm.

* (step_past) [Skip the attack]
    The sailors run up the hill, with bayonets and bamboo, into the American machine-guns, and then into mortars. Most of those who ran are shot down. You and Shimizu lie flat. A man falls across your legs, and does not move again.
    -> quiet

- The firing goes on. You are lying in the open in bright light with your eyes shut and it goes on. You have wet yourself. A man has fallen across your legs, and moves, and stops moving. {ran_by.ran_too:A hand comes up and gets you by the ankle. It's Shimizu's.|Shimizu still has your ankle.}
-> quiet

= ran_at
Then the Americans fire from the top of the hill, at your voice. # holds: the_baron.attack.stood_and_said

You are on your face. All along the hill the sailors get up, without waiting for their signal, and run past you. A boot comes down on your hand. Somebody is shouting forbidden, forbidden, and it's Shimizu.

* (shouted_too) [Shout it with him]
    You get up, and shout it. They have to run round the two of you, and one does stop, an older man by the voice. "Do we go or don't we?" he says. Then someone has run into his back, and he goes on.

* (pulled_down) [Pull Shimizu down]
    You get him by the knees, and he comes down on top of you, still saying it. You put your hand over his mouth. He bites it. Then he has understood where he is, and lies with his face in your collar.

* (step_past) [Skip the attack]
    Most of the sailors are shot down by machine-guns on the open hill, and then by mortars. You and Shimizu lie flat. A man falls across your legs, and does not move again. It was your voice that the Americans heard. The sailors would have died without you, ten minutes later.
    -> quiet

- There is a flare, and another, white, so that they all have faces. Then all the machine-guns begin, and you lie flat. It is one noise, with no gaps in it, and inside that a great many men are calling for their mothers, and then a good many fewer. A few sailors come running back, over you. Then American mortars find the place that the sailors started from. A man falls across your legs, and stops moving.

They would have died without your shouting, ten minutes later. You go on telling yourself so.
-> quiet

= ran_beside
A green light goes up, and Itō is on his feet. "Thank you for coming," he says, and runs, and the twelve run after him. # holds: the_baron.attack.found_ito

They get a long way. You see that by the flares: thirteen men by themselves, in a line, with a white cloth on each, going up a hill. To the left and right the sailors are being shot down. Itō's boys are not hit yet. They get as far as the Americans' wire.

* (watched_them) [Go on looking]
    A machine-gun fires along them from one end to the other, at the height of a belt, and back. They are down. One is on the wire with his arms out and his feet off the ground. One is walking in a circle. You can't see which is Itō.

* (face_down) [Put your face in the ash]
    You hear one machine-gun go along from end to end, and back. When you look, Itō's boys are hanging on the wire, with their white cloths, at different heights. You can't see which is Itō.

* (step_past) [Skip the attack]
    A machine-gun goes along the wire, from left to right, and then there are no white cloths standing. You and Shimizu lie flat. A man falls across your legs, and does not move again.
    -> quiet

- The mortars come down on the whole hill. A man who was running falls across your legs. Each time a flare goes out you think that it's over. Shimizu, behind you, still has your ankle.
-> quiet

= quiet
After a time no one is running. Men are calling out. Just in front of you lies a dead sailor with a paper in his hand.

* (lay_under) [Lie as you are until the flares are over]
    You lie for an hour and ten minutes under the man who fell across you. He goes cold from the hands. When it has been dark for as long as it takes to count three hundred, Shimizu pulls twice on your ankle, and you crawl back.
    ~ rest()

* (dragged_kudo) [Drag back the nearest wounded man]
    ~ toil()
    ~ wound()
    The nearest wounded man lies four metres off, saying his service number, over and over. You get the man by the collar, and Shimizu takes the other side of it. Each time a flare pops all three of you lie dead. A bullet goes through your arm, and Shimizu ties his belt round it. The way back is two hundred metres. The man is Kudō, a leading seaman, and he is shot in the knee.
    ~ warm(OKUBO)

* (took_a_paper) [Take the paper out of the dead man's hand]
    ~ take_papers()
    You work it out of his fingers: a field-post card, written on. You do not read it. You put it into your shirt, for the bag. # holds: lives(SHIMIZU)

-
# place: Nishi's caves
{
- attack.passed_it_on:
    On the way back there are men going the same way, and one of them crawls beside you. "Somebody said the attack was off," he says. "So we stopped. Was it really?" At Nishi's cave, by two o'clock, Ōkubo has counted them in: of a thousand sailors some hundreds, and seventeen who stopped because they were told. He asks you where the seventeen are to sleep, as if they were yours. # holds: lives(NISHI)

    Nishi, for once, says nothing, and gives you his own canteen.
- attack.stood_and_said:
    You crawl back through those who heard your voice. "Which of you was it?" says a sailor who is holding his own arm. "Was it you, that shouted?" Shimizu says that it was he. By two o'clock you are in the cave again, with a few hundred of the thousand, and none of Itō's boys. Nishi comes to Shimizu first, with his own canteen. # holds: lives(NISHI)

    "I'm told that it was a very loud voice, Superior Private," says Nishi. When Shimizu has drunk, Nishi hands the canteen on to you, and asks nothing.
- else:
    In your fist there's a white cloth, off the head of one of Itō's boys. It must have come off as they ran; you don't know when you picked it up. By two o'clock you are back in the cave. Of the thousand sailors some hundreds come in after you. Nobody with a white cloth comes. Nishi looks at the one that you have, and asks no questions. # holds: lives(NISHI)

    "Drink, and then sleep," he tells you, and gives you his own canteen.
}
~ drink()
~ drink()
~ fill_canteen()

-> mines

= mines
# place: Nishi's caves
~ day("1945-03-09")
~ hour(DAWN)
At daylight Itō comes back. A mortar knocked him down, and he got up. The twelve did not. He sits down by himself.

* (sat_by_ito) [Sit down by him]
    ~ warm(ITO)
    {attack.found_ito:"I have disobeyed," says Itō. "I should like to tell you that it felt different."|"My boys ran so well," says Itō.} Then he says the names of his twelve boys, from the left, as they stood. After the eleventh he stops, and begins again from the left.{ran_beside.watched_them: You saw them run in that order.}

* (left_ito_be) [Let him be]
    At noon Ōkubo comes with rice in a lid, and sets it down by Itō. At dusk Ōkubo takes it away, as it was. "My boys ran so well," says Itō, to the wall.

- ~ hour(NIGHT)
That night Itō is in the passage, tying three mines to his body with telephone wire. He means to lie down among the dead, in the way of the American tanks, until one drives over him.

* (fed_ito) [Give him what you have to eat]
    ~ give_food(ITO)
    You hold out your two biscuits. "I shan't need them," says Itō. But he has eaten nothing for two days, and his hand has gone out for them. {the_sword.blade.looked_up:"You looked up at me, under the sword," he says, and puts the biscuits into his shirt. "Why?"|"You came off that mountain," he says, after a while. "What was it like?" It was hot, you tell him.}

* (told_him_tanks) ["It won't work: tanks go round the dead now."]
    ~ warm(ITO)
    Itō knots the wire. "One of them will not," he says. "One has only to want it." {the_sword.lines.looked_away:He said the same of the flag, in February.|He says it kindly.} He can't reach the mine on his back, so you do that up for him.

* (cut_wire) {is_known(ITO) or cleared()} [Take one of the mines off him]
    ~ cool(ITO)
    You lift one mine off him, and he lets you. You push it into a hole in the wall. "Two will do," says Itō. One end of his wire hangs down with nothing on it.

* (let_him_pass) {not is_known(ITO)} [Press back, and let him by]
    The passage is narrow, and there's a lot of him. He squeezes past, and begs your pardon. You can hear him all the way to the mouth, knocking on things.

- -> promised

= promised
~ day("1945-03-10")
~ hour(NIGHT)
Itō goes out, and does not come back. The following night Shimizu sits by you. {the_sword.kneeling.blamed_shimizu:"You told Lieutenant Itō that I had led you," says Shimizu. "I should have liked to." He squares some paper on his knee. }{the_message.shimizu.owe_letter:"You promised me a letter," says Shimizu. "Two sheets."|{the_message.shimizu.left_him:"At Suribachi you went past me, and left me there," says Shimizu. "I have not put it in the notebook." He sets his cap straight. }"If it is convenient, I should like you to write me a letter," says Shimizu. "Nobody ever has. It would not need to be sent. I am here."} He has brought the paper, ruled. {the_new_man.after.showed_card:"The line about the season may be left out, as in Kashiwara's card," he adds.} # leaves: ito # holds: letter_is(SHIMIZU_LETTER, UNWRITTEN) and (not the_new_man.after.showed_card or not water.entered.ask_card)

* (wrote_true) {not is_cold(SHIMIZU)} [Write him a true letter, from you]
    ~ receive(SHIMIZU_LETTER)
    ~ warm(SHIMIZU)
    To Shimizu. Are you well? I am well. {the_new_man.after.gave_shimizu:I have not thanked you for hiding my papers. The knot was irregular, I admit it.|They took you for a spy, and you only wished to read a letter.} You came to Suribachi with a cake of soap, and you are the worst digger I have ever seen. {the_baron.ran_at.pulled_down:You went on shouting the order when everyone else had stopped, and bit me when I made you leave off.|{the_baron.ran_by.ran_too:You came up that hill after me and got me by the ankle.|You did not let go of my ankle.}} From Saigo. # letter: shimizu_letter # holds: letter_is(SHIMIZU_LETTER, KEPT) and (not the_new_man.after.gave_shimizu or letter_is(LETTER_THREE, KEPT))

* (wrote_home) [Write him one as if from his home]
    ~ receive(SHIMIZU_LETTER)
    To Shimizu. Are you well? We are well. The persimmons are in. Your room has been aired, and nobody has been allowed to put things in it. It is very quiet without you, which is odd, as you never made a noise. Come when it suits you. # letter: shimizu_letter # holds: letter_is(SHIMIZU_LETTER, KEPT)

* (no_paper) {not the_message.shimizu.owe_letter or is_cold(SHIMIZU)} [Tell him you can't, not tonight]
    ~ cool(SHIMIZU)
    "Of course not tonight," says Shimizu. He leaves the paper there between you. # holds: letter_is(SHIMIZU_LETTER, UNWRITTEN)

- {letter_is(SHIMIZU_LETTER, KEPT):Shimizu reads his letter twice. "May I correct it?" You tell him no, and he's glad. {the_message.shimizu.owe_letter:You had promised two sheets, and it's half of one.} He asks you to keep it in the bag, with the ones meant for the post.} # holds: not letter_is(SHIMIZU_LETTER, KEPT) or not the_baron.promised.no_paper

-> sam

= sam
~ day("1945-03-12")
~ hour(MORNING)
~ rest()
Two mornings later Nishi's sentries bring in an American whose back is broken. "We've no morphine for our own," says the medical orderly. # holds: letter_is(SAM_LETTER, UNWRITTEN)

"Do for him what you do for our own," says Nishi, who is down on the floor by the American already, talking English to him. "He's called Sam," he tells you. "Nineteen. He'd like to know what we do with prisoners."

* (gave_sam_water) [Hold your canteen for Sam]
    ~ give_water(SAM)
    {the_slope.marine.gave_him_water:Sam drinks, with rests, as the other one did, on the slope.|{the_slope.left_him.watered:Sam drinks, with rests. The other one had it past the edge of his gag.|Sam shuts his mouth tight. You take a swallow first. Then he drinks.}} # holds: not the_slope.marine.gave_him_water or not the_slope.left_him

* (steamed_for_sam) {flour() > 0} [Steam Sam a roll, from your flour]
    ~ give_food(SAM)
    Behind the latrine there's a vent where the rock is too hot to touch. You knead a handful of July's flour in a helmet, with a mouthful of water and what salt there is in a seam of your shirt, and warm it against your stomach. It makes one roll, grey, no bigger than a walnut. Your hands know all of it; it's the first you have made since May. You carry it back past eleven men, and not one of them says a word.

    Nishi holds the roll under Sam's nose, and Sam's whole face comes round to it. He doesn't eat it. He keeps it in his hand. "He says you want to try it with butter," says Nishi. # holds: flour() >= 0 and not the_slope.roll.tore_half

* (held_out_arm) {hurt()} [Ask the orderly to see to your wounds too]
    ~ dress_wound()
    ~ warm(SAM)
    The orderly tears a flour bag in two, lengthwise, and bandages one of you and then the other. Sam looks at his half, and at yours.

* (kept_to_wall) [Keep away from him, by the wall]
    ~ cool(SAM)
    {the_slope.blade.covered_omaha:You have seen the photograph out of a dead American's helmet: two people and a dog.|You have met one American already, on the slope.} You would as soon not get to know this one. {the_slope.marine.stood_between:You wonder if the Americans found the one whom you left alive.} Shimizu has gone over, though, and is folding up his own coat, for Sam's head. # holds: not the_slope.blade.covered_omaha or not the_slope.left_him

-
{
- sam.held_out_arm:
    So you lie next to Sam, and he talks straight at you, in English. Nishi gives you about half. There's a sister in it, Ruthie, and a town with butter, Salina, in Kansas, and a car he used to have.
- sam.kept_to_wall:
    You stay by the wall, and Shimizu comes and reports to you what Sam says, as Nishi translates it. "He speaks of Salina, which is in Kansas," says Shimizu. "The butter is good. He has a sister, and she is called Ruthie." And since a report ought to be complete: "He owned a car." In the end Nishi calls you over too.
- else:
    All morning Sam talks, and Nishi translates as much of it as he chooses. Sam has a sister, Ruthie. He comes from Salina, in Kansas, where there is butter. His father has a car.
}

* (asked_ruthie) [Ask what Ruthie is like]
    "Fifteen," says Nishi. "She rides a bicycle into things. He taught her to ride it, and feels to blame." He listens. "She sings in the house. He used to tell her to pipe down."

* (asked_car) [Ask about the car]
    "A Ford," says Nishi. "One had to start it down a hill." He says something in English, and Sam's eyes come round to him. "I've told him that I had a Packard," says Nishi, "and he says he's sorry for my petrol bill."

* (asked_why) ["Ask him why he came here."]
    Nishi puts it. Sam looks at the roof for so long that it seems to be the answer. Then he says something, and Nishi laughs. "They left the call-up paper in the letter-box for him. He would like to know how yours came." A clerk came after supper with the call-up, you say, and you had to put your seal to it. "He thinks that yours was the politer," says Nishi.
    ~ warm(SAM)

- -> page

= page
~ hour(AFTERNOON)
~ receive(SAM_LETTER)
Inside Sam's shirt is a letter to his sister that he began on the ship. His fingers can't hold a pencil. He wants it finished, and he is in a hurry. Nishi reads it out, and asks him what comes next. # holds: letter_is(SAM_LETTER, KEPT)

Dear Ruthie. Well I am still on the boat and so is everybody. I have been sick on a fellow from Omaha who was very decent about it. They say it is a small island and we will be done by Friday. # letter: sam_letter

"Sam can't think what to say to her," says Nishi. "I'll put it into English. You write letters, I'm told. What does one tell a sister?"

* (tell_ruthie_bread) ["That there's a baker here. Feed the starter."]
    I am off the boat now and in out of the weather. There is a baker here. {the_baron.sam.steamed_for_sam:He made me a roll the size of a walnut and would not take anything for it.|He has not got any bread on him but he knows all about it.} He says to tell you to feed the starter, I do not know what that is but he was pretty firm. # letter: sam_letter
    ~ warm(SAM)

* (tell_ruthie_omaha) {the_slope.left_him or the_slope.marine.gave_him_water} ["That there was one here before him."]
    You draw for Nishi what was written on the other American's helmet. "Omaha," he reads out. "It's a town."

    There was another one of us here before me. He was from Omaha too, like that fellow I told you of. {the_slope.left_him.set_leg:They tied up his leg for him.|They gave him a drink.} I do not know his name but I expect he was decent too. # letter: sam_letter # holds: letter_is(SAM_LETTER, KEPT) and (the_slope.left_him or the_slope.marine.gave_him_water)
    "What became of him?" Nishi asks you, in Japanese. {the_slope.left_him:"We left him alive," you say. "I think he was found."|"He was killed," you say. "By us."} Nishi looks at you. Then he puts the line into English, as it stands.

* (tell_ruthie_hurt) ["That it doesn't hurt."]
    I have had a bit of a spill but it does not hurt at all. There is a man here with good boots who speaks English. Do not let Dad sell the car. # letter: sam_letter

* (tell_ruthie_nothing) ["Nothing. He should say it himself."]
    Nishi asks Sam once more what she is to be told.

    I guess that is all for now Ruthie. # letter: sam_letter

- Nishi puts the pencil into Sam's own fingers, and closes them on it, to sign. He makes the S, and from the S the pencil goes on by itself, to the edge of the sheet, where his thumb leaves a red mark.

S # letter: sam_letter

~ dies(SAM)
At four o'clock Sam dies, and the orderly shuts his eyes. You put his letter in your bag{letter_is(KASHIWARA_CARD, KEPT):, next to Kashiwara's card}. # holds: not lives(SAM) and letter_is(SAM_LETTER, KEPT) and letter_is(LETTER_FIVE, KEPT)

-> eyes

= eyes
~ day("1945-03-14")
~ hour(DUSK)
At dusk on the fourteenth a small shell bursts in the mouth of the cave, where Nishi is standing.

* (went_to_him) [Go to Nishi]

* (step_past) [Skip to that night]
    The shell blinds Nishi, in both eyes. He asks if the lamp has gone out, and it hasn't.
    -> ladder

- You can't see for dust. When the dust comes down there is Nishi, sitting against the wall, boots together, with his hands held up in front of his face.

"Has the lamp gone out?" says Nishi.

It hasn't. Ōkubo is holding it. He moves it to the left, and to the right. Nishi's eyes are open. They are full of small stones.

"Ōkubo?" says Nishi.

"The lamp is lit, rentaichō-dono," says Ōkubo.

"I see," says Nishi. "How very stupid. Well, somebody tie my eyes up."

* (held_his_head) [Hold his head, for Ōkubo to bandage]
    Nishi's head is heavy, and hot. Ōkubo winds the bandage, round and round. Under your palms Nishi's jaw is shaking, and he talks the whole time, of a hotel.
    ~ warm(NISHI)
    ~ warm(OKUBO)

* (fetched_water) [Wash the stones out with your water]
    ~ lose_water()
    You pour the water along the lids with your thumb, and the stones come, one after another, grey, like grit out of rice. He lets you do both eyes. "Anything?" says Ōkubo. "It's gone from black to brown," says Nishi. "I call that encouraging." In an hour it is black again.
    ~ warm(NISHI)

* (kept_talking) [Tell him who is here, and where]
    Nishi has turned his face to you, a little to one side of where you are. You tell him who's there, and where they are standing. He points at each man as you name him, until he has them all right.

- -> ladder

= ladder
~ hour(NIGHT)
The Americans are burning out the holes to the east now, one after another; you can smell it. They will be here by tomorrow. # warns # holds: not lives(HIRANO)

That night Nishi has you fetched. "You've a way of telling things. Take me up, outside," says Nishi, "and tell me what there is to see." # holds: not lives(SAM)

At the back of the cave a ladder goes up, eighteen rungs, to the open air.

* (behind) [Climb behind him, and set his boots]
    You put Nishi's hands on the ladder, and climb after him, with your shoulder under him, and set each boot on its rung{quiet.dragged_kudo:, with your good arm}. At the tenth he says that nobody in his life has had him by the heels before.

* (before) [Go first, and reach down for him]
    You go up a rung at a time, and Nishi comes after, and at each rung feels for your ankle. He counts the rungs in English, under his breath. At eighteen there's no rung for his hand. The hand goes on feeling about, patiently, in the air, until you take it.
    ~ warm(NISHI)

- {the_message.errand.by_slope:On the ladder the old hole in your calf has opened, and runs down into your shoe. You don't tell him. }At the top you get him over the edge, and on to his feet.

"Well?" says Nishi.

* (told_true) [Tell him what's really there]
    "Stones, rentaichō-dono," you say. "The ground's all been turned over. There's the stump of a tree. There's one of your tanks, with the turret off. The Americans have lit lamps, along by the sea, a great many, and they don't trouble to put them out." He asks where the lamps are, and has you turn him until he faces them. "Thank you," says Nishi. "I was afraid of being told about the stars."
    ~ warm(NISHI)

* (told_omiya) [Tell him of your own street, at dawn]
    You tell Nishi your street in Ōmiya: the bath-house chimney, and the telegraph wires, with a bit of frost on them. Under one door there's a light, and that's your shop. You tell him the smell; he lifts his chin. "Is there a queue?" says Nishi. As far as the station, you tell him, with the stationmaster's wife at the front of it. He stands there until the shop has opened.
    ~ warm(NISHI)

* (told_horse) {is_known(NISHI)} [Tell him there's a horse, though there isn't]
    There's a horse, you tell him, a brown one with a white face, coming along the ridge by itself, with no saddle, in no hurry. "Bay," says Nishi. "How does he look?" He's looking for somebody, you say. Nishi turns his head, to hear it come. "He's lame," says Nishi. "In the off fore. It's nothing, he was like that at Los Angeles, and we won."
    ~ warm(NISHI)

- {
- behind:
    Nishi doesn't want to go down to the cave yet. "My wife says that I can't be in a room without a looking-glass," he says. "She'll be amused." His hand has hold of your sleeve. "I find that I keep opening my eyes. I had not expected it to be so much work."
- else:
    You ask if he'd like to go down now. "In a minute," says Nishi. He has not let go of your hand since the top of the ladder. "I never came into a room, my wife says, but I knew at once where the looking-glass was. I must write and tell her that I've lost the knack." Under the bandage something moves. "My eyes will keep opening. One shuts them, and they open. You'd think that they would have been told."
}

* (stood_with_him) [Stand there with him, and say nothing]
    After a time it's your arm that holds him up. When the first flare goes up you see him turn his face full to it, slowly, and wait.

* (said_it_wears) ["One gets used to the dark, rentaichō-dono."]
    "Get used to the dark? How would you know?" says Nishi.

    "We had a man who saw nothing at night," you say. "He heard better than any of us." Nishi considers that. "You were fond of him," he says. "Take me down, please. I'm cold." # holds: not lives(YONEDA) and not lives(KASHIWARA)
    ~ warm(NISHI)

- -> leave

= leave
~ day("1945-03-15")
~ hour(DAWN)
Before it's light the order comes: those who can walk are to go north with Lieutenant Ōkubo, to the general. Those who can't walk or can't see stay{attack.passed_it_on:; eleven of your seventeen sailors have been wounded since, and stay too}.

Ōkubo reads it to Nishi.

{ladder.told_true:"I shan't miss the view," says Nishi.|{ladder.told_omiya:"And in your street the bread's out by now, I should think," says Nishi.|"That horse will have gone down to the water," says Nishi. "They do, at this hour.}} {not ladder.told_horse:"}My compliments to His Excellency. {boots.said_shave:See that I'm shaved, would you? Both sides.|See that my boots are cleaned.} Then I'll want my rifle, for when it's light." # holds: the_baron.ladder.told_true + the_baron.ladder.told_omiya + the_baron.ladder.told_horse == 1

"Your rifle," says Ōkubo.

"The old long one," says Nishi. "Across the knees, I think."

{boots.said_shave:Ōkubo shaves Nishi, by lamp. |Ōkubo kneels down and brushes the boots. }The rifle hangs on the wall.

* (left_it) [Let Ōkubo fetch him the rifle]
    Ōkubo fetches the rifle down. "If it's all the same to you, rentaichō-dono," says Ōkubo, "I'd sooner carry you."

    "I know you would. You'd go so carefully that we should all be caught." Nishi, who sees nothing, holds out his hands for it, a little too far to the left. "It isn't all the same to me."

* (fetched_rifle) [Get the rifle down yourself]
    Ōkubo has taken it out of your hands before you can turn round. "Thank you," he says. "I should be the one to give it to him." Then he stands there with it. "I'd sooner carry you, rentaichō-dono," says Ōkubo.

    "You'd go so carefully that we should all be caught." Nishi, who sees nothing, holds out his hands for it, a little too far to the left.
    ~ warm(OKUBO)

* (offered_two) ["Two of us could lead you, rentaichō-dono."]
    "No," says Nishi. But he has turned his face to you. "Ōkubo would go too carefully, and you would tell me what it all looked like. We should none of us get there." Nishi hears the rifle come off its nail, and holds out his hands, a little too far to the left.
    ~ warm(NISHI)

- Ōkubo lays the rifle across Nishi's knees, and Nishi's hand on the bolt. # warns

"I should like somebody to stay and tell me when it's light," Nishi tells you. "It isn't an order."

* (stay_with_him) [Sit down by him, and wait for the light]
    -> last_light

* (said_goodbye) [Tell him it's light now, though it's not]
    "Is it? What's it like?" says Nishi. So you tell him: a yellow stripe, the width of a finger, down the wall, as far as his boots. He puts a hand down to it. "So it is," says Nishi. "Off you go, {boots.said_draught:mountain|baker}."
    ~ warm(NISHI)

* (took_mane) {is_close(NISHI)} [Ask what to carry for him, and go]
    Nishi has thought of something. In the lining of his cap is a lock of horse's mane, in paper. "He's at Setagaya, retired, and will be wondering," says Nishi. The hair goes in with the letters.

* (went_quietly) {not is_close(NISHI)} [Go, while he's talking to Ōkubo]
    You go with the others, on the sides of your feet, so that he won't hear. "That's the baker leaving," says Nishi, in the middle of a sentence.
    ~ cool(NISHI)

- -> shot

= last_light
You sit down beside Nishi. At the mouth of the cave Shimizu stands with his haversack on, and looks at you. The Americans are at the next hole but one. "You needn't stay, you know," says Nishi. "I only asked to see if anyone would." # warns

* (stay_for_it) [Stay with him, to the end]
    -> endings.baron

* (light_and_go) [Tell him "It's light", and go]
    "Liar," says Nishi, without heat. "But it was nice of you to come."
    -> shot

= shot
~ dies(NISHI)
You and Ōkubo's men are sixty metres up the gully from the cave when you hear one shot behind you, from the old long rifle. Ōkubo has not stopped walking. {boots.said_shave:"I missed a place, under the chin," he says after a while.|"I never got the left boot quite clean," he says after a while.} # note: nishi # holds: not lives(NISHI)

-> night

= night
# place: A hole above the gully
~ hour(NIGHT)
{mouthfuls() > 1:
    ~ drink()
}
{mouthfuls() > 1:
    ~ drink()
}
~ grow_thirsty()
~ grow_thirsty()
You lie all day in a hole, in the sun, with Ōkubo, Shimizu and eight others. {quiet.dragged_kudo:Kudō you left, with his knee. "You might as well have left me out there," he said, and asked for a bayonet, for himself, and Shimizu gave him his own, hilt first. }{the_slope.roll.took_a_pencil:You have an inch of candle and Mori's pencil.|You have an inch of candle.} {mouthfuls() > 0:There are eleven of you, and the canteens are empty, all but a mouthful in yours.|The canteens are empty.} # holds: not lives(MORI)

- (door)
<- doors.hole
* (drank_then) {mouthfuls() > 0} [Drink what there is]
    ~ drink()
    You drink in sips, to a count. {the_slope.roll.took_water or ash.noon.drank_alone:You have turned your back, though it's dark.|Then you turn the canteen upside down, for Shimizu, who has been looking elsewhere.} # holds: not the_slope.roll.took_water or not letter_is(MORI_ROLL, KEPT)

* (lay_awake) [Lie still, and don't think of water]
    One can lie without swallowing, if one thinks of nothing else. {the_baron.quiet.lay_under:You have had the practice, under a dead man.|Shimizu tells you afterwards that you hummed.}
    ~ rest()

* (sucked_stone) [Suck a stone]
    {(ash.noon.fed_yoneda or the_walk.neck.with_yoneda):Yoneda once brought Kashiwara a pebble to suck. You pick one up, and rub it on your sleeve.|You rub it on your sleeve first, as if that were clean.} By midnight you can't tell stone from tongue. # holds: not lives(YONEDA) and not lives(KASHIWARA)

* (shared_ito) {not mines.fed_ito} [Eat the two biscuits that you have put by]
    ~ eat()
    You eat one and look at the other. It's four square centimetres. You eat it from the corners. # holds: not the_baron.mines.fed_ito

- And there is one left of Mori's ration slips, clean on one side, to write to Kinu on.

~ draft(LETTER_SIX)
* (open_baron) [Begin the letter: with the Baron]
    Kinu. I have met a baron. You would have had the best cups out. He liked to be told things, and I told him some. # letter: letter_six # holds: letter_is(LETTER_SIX, DRAFTED) and not lives(NISHI)

* (open_english) [Begin the letter: with hearing English]
    Kinu. I have heard English. They do it all in the front of the mouth, like someone trying a hot bun. There was one of them here and he was homesick. # letter: letter_six # holds: letter_is(LETTER_SIX, DRAFTED) and letter_is(SAM_LETTER, KEPT)

* (open_ears) {hurt() or the_message.out.listened} [Begin the letter: with hearing things late]
    Kinu. I keep hearing things a little after they have been said. It comes of the shelling. Today somebody said goodbye to me. # letter: letter_six

- * (tell_lie) {ladder.told_omiya or ladder.told_horse} [Tell her what you made up for Nishi]
    {ladder.told_horse:I told a blind man that there was a horse.|I told a blind man our street, from the bath-house down.} I gave him all I had. {about(THE_DEAD, "He is dead now,")} so it will not be found out. # letter: letter_six # holds: not lives(NISHI) and letter_is(LETTER_SIX, DRAFTED) and not the_baron.ladder.told_true

* (tell_stones) {ladder.told_true} [Tell her what you told Nishi]
    A man who had lost his eyes asked me what there was to see, and I told him, and it was not much. {about(THE_DEAD, "He died before it was light.")} I have been wondering if I should have thrown in a bird. # letter: letter_six # holds: not lives(NISHI) and letter_is(LETTER_SIX, DRAFTED)

* (tell_six_mine) [Tell her how Itō meant to die]
    There is an officer lying out {about(ORDERS, "{mines.cut_wire:with two mines tied to him, I took off the third|with three mines tied to him}")}{mines.let_him_pass:, and he begged my pardon in the passage}. {mines.fed_ito:I gave him my biscuits, you would have given him soup.|I did not know what one says.} # letter: letter_six # holds: letter_is(LETTER_SIX, DRAFTED)

* (tell_six_bag) [Tell her about the bag]
    I have got a bag here of other people's letters. {letter_is(MORI_ROLL, KEPT):There are four hundred dead in one corner, by name, all of them spelled right.|{the_message.dead.took_letters:They fill it to the neck|There are only a few of them}, and with them one is never alone.} I tie it every night. You would know the knot. # letter: letter_six # holds: (letter_is(LETTER_SIX, DRAFTED) and letter_is(SAM_LETTER, KEPT)) and (not letter_is(MORI_ROLL, KEPT) or not the_slope.roll.took_water)

- * (close_six_horse) {letter_is(SHIMIZU_LETTER, KEPT)} [Say that you wrote Shimizu a letter]
    I wrote a letter for a man who never had one. It was harder than writing to you. With you I only have to stop in time. # letter: letter_six # holds: not the_baron.promised.no_paper

* (close_six_corner) [Ask her to leave a light on]
    Leave a light on, the one at the side door. {about(HOPE, "I shall come in that way.")} # letter: letter_six

* (close_six_dark) [Write until the candle goes]
    The candle is going now. I am still writing, I only cannot see what. # letter: letter_six

- ~ keep(LETTER_SIX)
"I have something that I ought to tell you," says Shimizu. "It is about a dog." But Ōkubo hisses for quiet: along the lip of the gully somebody is speaking English. # holds: letter_is(LETTER_SIX, KEPT)

-> a_mine

=== a_mine
# chapter: 0
# title: A Mine
# place: Iwo Jima
# when: June 2005
# away
In June 2005, a kilometre from where Nishi's caves had been, Matsui, who made old mines safe, lay on his stomach beside a path and brushed.

"A mine," he told Nakahara and Ueda. "Anti-tank, three kilos. It was never set off." A minute later he said, "{the_baron.mines.cut_wire:Two mines, wired to be tied round a man's body. There's wire for a third|Three mines. They're wired together, to be tied round a man's body}."

* (asked_why_unfired) ["Why didn't they go off?" asked Ueda.]
    "No tank drove over them," said Matsui. "One came, and went round; see, there's a link of its track, four metres away."

* (asked_where_he) ["Where's the man who wore them?" asked Ueda.]
    They looked, and there were no bones. Steam comes up through the ground there, and the wet ash had set, like plaster, round the place where a man had lain on his front. There were the prints of two elbows, and of the toes, which he had dug in.

-
{
- asked_where_he:
    "Then he's the one who was taken alive," said Ueda. "I've read what he told the interpreter: a lieutenant with mines on him, picked up east of the Baron's caves, on the twelfth of March. They were seven hours writing it down." While Ueda told it, Nakahara went over the ash with her brush, and for each thing in it she found the print. # note: ito

    For a whole day Lieutenant Itō had lain as still as the dead men round him, waiting for a tank to drive over him. American soldiers passed so near that one stepped on his hand. In the evening the Americans ate, and he could smell what. The print of the left elbow was a double one: he had moved it.

    The next day a tank came, and he dug his toes in, and it went round him. He had talked to the man beside him, who was dead. {the_baron.mines.fed_ito:Of two biscuits from a private he had eaten one, and hidden the other from himself.|There was nothing to eat but the strap of his cap.} # holds: not the_baron.mines.fed_ito or not the_baron.night.shared_ito

    At seven o'clock of the third morning the Americans were frying bacon.
- else:
    "Then I've read about the man who wore them," said Ueda. "There's an interrogation report. A lieutenant with mines on him was picked up east of the Baron's caves, on the twelfth of March, and talked for seven hours." Ueda told it to them as they worked. # note: ito

    On the first day Lieutenant Itō had lain among the dead and waited for a tank. No tank came. Americans walked past; one trod on his hand. At night he heard the Americans eating.

    On the second day he had talked to a dead man. {the_baron.mines.fed_ito:He had two biscuits that a private had given him. He ate one, and put the other where he couldn't see it.|He chewed the strap of his cap.} A tank did come, and it went round him. # holds: not the_baron.mines.fed_ito or not the_baron.night.shared_ito

    On the third day, at about seven in the morning, someone fried bacon.
}

* (heard_bacon) ["He says that he ran at them," said Ueda.]
    "And with {the_baron.mines.cut_wire:two|three} mines on him," Ueda went on. "The Americans were twenty metres off with a frying pan. He remembers it distinctly, he was running. And a cook asked him how he wanted his egg."

* (heard_hands) ["They came for the dead," said Ueda.]
    "The Americans were clearing the path," said Ueda. "One took him by the feet, to drag him, and he said, 'I beg your pardon.' They dropped him and all lay down. After a while one of them began to laugh, and he says that then he laughed too. And then he couldn't stop, but it was not laughing."

- "They cut the mines off him with pliers," said Ueda, "and put them down where he'd been, very slowly. He cried when they let him have a bath. He'd been sure since he was a boy that he would die for the Emperor, and he asked the interpreter where that had gone."

{asked_where_he:Nakahara was pegging a clean sheet over the prints of the elbows.|Nakahara was pegging a clean sheet over the place.}

"Does the report say what became of him?" she asked.

"No. But I asked in Akita, where he lived after the war," said Ueda. "{the_baron.mines.told_him_tanks or the_sword.blade.looked_up:He kept a shop. Wire and string|He taught arithmetic}. He died in 1991. {heard_bacon:He wouldn't have an egg in the house.|He begged people's pardon, they say, for coming into a room.}"

-> the_dog
