// CHAPTER 4. THE NEW MAN
// When: 14 October to 24 November 1944. The caves of Suribachi.
// Who wants what: Shimizu wants to know how one writes to a person. Saigo wants to find out whose ears he is. Yoneda
//   wants a spy, because a spy would explain things. Captain Tanida wants to know what is said of him.
// Enter: from water.   Leave: -> the_regular_service.
// Teaches the machine: bonds with Shimizu, Tanida, Yoneda; letter_three; standing.
// Answers: the lucks, the card, Kashiwara's night, Tanida's jar, who is owed, the flue, the noon that was overheard.
// Remembered by labels: place.*, collar.*, bait.*, curtain.*, window.*, search.*, after.*

=== the_new_man
# chapter: 4
# title: The New Man
# place: The caves of Suribachi
# when: Autumn 1944
~ day("1944-10-14")
~ hour(NIGHT)
~ eat()
~ eat()
~ rest()
~ fill_canteen()
~ drink()
~ fill_canteen()
-> place

= place
By the middle of October Kashiwara has been dead two weeks. His place beside you on the sleeping shelf is empty. "I have been told that this place is vacant," says the new man.

The new man is twenty-two or so, and a rank above you. He has creases ironed down the front of his tunic, and a cake of soap in a tin. {water.entered.took_lucks:{lucks_lost():{ash.evening.felt_for_lucks:Kashiwara's button|Kashiwara's half of a comb} is in the bag under your head{letter_is(KASHIWARA_CARD, KEPT):, with the card to his mother that he left with you}.|Under your head, in the bag, Kashiwara's lucky things clink.}|Kashiwara drew a ferry on the rock above that place, in candle smoke.} # holds: not lives(KASHIWARA)

"Superior Private Shimizu. Reporting from—" He closes his mouth on the rest.

* (asked_from) ["From where?"]
    "From the mainland," says Shimizu. "By ship," he adds.

* (said_who) ["Saigo. I'm a baker."]
    "I know," says Shimizu. "I read the section's roll on the way here, so as not to have to ask."
    ~ warm(SHIMIZU)

- On his left sleeve, where an armband goes, the cloth is a shade darker than the coat.

* (made_room) [Move your things over for him]
    Shimizu lays out a razor, a brush, a pencil and a folded paper, and squares them off with his thumb. "I am obliged to you," says Shimizu. Beyond him Yoneda lies awake.
    ~ warm(SHIMIZU)

* (asked_sleeve) ["What did you have on your arm?"]
    "A white band," says Shimizu. "I was with the Kempeitai, the military police, on the mainland." All along the shelf men are going over what they have said since supper. "I am not any longer."
    ~ warm(SHIMIZU)

* (said_away) {water.promise.promise_carry} ["It's Kashiwara's. He sold ferry tickets. He's away."]
    "Away," says Shimizu. He looks at the length of rock where Kashiwara lay, and takes off his cap. Shimizu moves his own things over, so as to leave a hand's breadth for Kashiwara at the wall. All that winter the gap stays there. # holds: water.promise.promise_carry and not lives(KASHIWARA) and letter_is(KASHIWARA_CARD, KEPT)
    ~ warm(SHIMIZU)

* (said_taken) [Tell him the place is taken]
    "Taken by whom?" Shimizu has a notebook out. "I should not like to be in a man's place."

    "By Kashiwara." You have not said the name for a fortnight. Shimizu looks along the shelf for a Kashiwara, face by face. Yoneda tells him that Kashiwara is dead. Shimizu lies down in the passage, creases and all, and is walked on all night. # holds: not lives(KASHIWARA)
    ~ cool(SHIMIZU)

- ~ day("1944-10-15")
~ hour(MORNING)
{place.asked_sleeve:By morning it is all over the caves: the military police.|By morning every man on the shelf knows that Shimizu was in the Kempeitai, the military police.} {place.said_taken:They won't have him in the passage, where he can hear what is said on both sides, and he lies by you after all. } # note: kempeitai

"He's here to listen," says Yoneda. "Why else would they send him?"

* (agreed_spy) ["Then let him hear you snore."]
    Yoneda laughs. At night you see Yoneda lie down with a hand over his own mouth.
    ~ warm(YONEDA)

* (not_a_spy) ["He's got soap. Spies don't have soap."]
    By noon everyone knows about the soap. Shimizu, who hears everything, stops washing where he can be seen.
    ~ cool(SHIMIZU)

* (asked_himself) [Watch him, and make up your own mind]
    At night Shimizu takes a paper out from inside his shirt and looks at it and puts it back.
    ~ warm(SHIMIZU)

-
-> collar

= collar
~ day("1944-10-20")
~ drink()
~ hour(AFTERNOON)
~ toil()
Shimizu can't dig. He digs by the manual, from the hips, with his collar hooked. {not knows(FLUE_DUG):With no fresh air the tunnel is too hot for a closed collar.} {the_walk.neck.with_arai:Pak puts down his own pick to watch.|Pak keeps well away: he was once arrested by the military police.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

* (showed_him) [Show him how it's done]
    You take the shovel from him and do it: the foot, the knee, the blade turned over flat. "That is not in the manual," says Shimizu. He does it your way all the same, twenty times. The twenty-first is from the hips again.
    ~ warm(SHIMIZU)

* (told_collar) ["Undo your collar, at least."]
    "The collar is a part of the uniform." A while later he says, "On the mainland I was looked at all day, in the street. People wished to see whom one had come for. One had to be correct." He does not undo the collar.

* (let_him_dig) [Dig, and leave him to the manual]
    For an hour Shimizu keeps up with you all the same. When you take over from him at the rock there is blood on the handle of the shovel in two places, where the manual has the hands.

- On the afternoon of his sixth day Shimizu stops digging, says, "Permission to—" and faints.

* (watered_him) [Undo the collar, and give him water]
    ~ give_water(SHIMIZU)
    You undo the three hooks of Shimizu's collar, and give him water. There's a paper inside his shirt, in oilcloth, and you leave it there. When his eyes open he does up the hooks. {collar.told_collar:"You did advise it," says Shimizu. "I shall repay the water. It is|"I shall repay that," says Shimizu. "It is} one hundred and fifty cubic centimetres."

* (dragged_him) [Drag him out into the air]
    ~ toil()
    You and {the_walk.neck.with_yoneda:Yoneda|Sergeant Nemoto} take an arm each. Outside Shimizu comes round, and is appalled. "I left my shovel," says Shimizu. He goes back in to get it, on hands and knees.
    ~ warm(SHIMIZU)

* (went_through) {the_new_man.place.asked_sleeve or the_new_man.place.said_taken} [Open his shirt: some paper crackles there]
    ~ cool(SHIMIZU)
    There's something in oilcloth: his orders, you suppose. You unwrap it, and find a child's drawing of a rabbit, out of one of the parcels that schools send to the front. "To Mr. Soldier. Are you well? I am well. There is a rabbit at our school." It has been unfolded until it is in four pieces. Shimizu's eyes are open. He holds out his hand for it.

* (sat_too) {sick()} [Sit down beside him, being ill yourself]
    ~ rest()
    ~ warm(SHIMIZU)
    Your own knees have been asking since noon. "It is the heat," says Shimizu, when he can. "In my case it's the rice," you tell him.

-

-> bait

= bait
~ day("1944-11-10")
~ hour(NIGHT)
~ rest()
~ fill_canteen()
~ drink()
~ go_hungry()
By November supper is boiled pumpkin. One night six men from your shelf get round you, with their backs to Shimizu, to talk about him. He's at the lamp, hemming a handkerchief.

Yoneda has read how a spy is caught: you tell him a thing that nobody else knows, and see where it turns up. You are to tell Shimizu something, since you sleep beside him. {water.nights.took_barrel:Captain Tanida suspects you already, over his water jar.} {the_walk.repeated.told_nobody:And you do know such a thing, from August.} # holds: (not the_walk.repeated.told_nobody or knows(BEACH_WILL_FALL)) and (not water.nights.took_barrel or marked())

* (bait_noon) [Tell Shimizu the beach will be given up]
    By the lamp, with six men listening, you say to nobody in particular that the beach will be given up by noon of the first day. Shimizu's needle stops. Then he takes four stitches. "I should think it very probable," says Shimizu, "and I should advise you not to repeat it." # holds: knows(BEACH_WILL_FALL)
    ~ warm(SHIMIZU)

* (bait_false) {not is_known(SHIMIZU)} [Tell Shimizu a lie: that the sergeant sells rice]
    ~ draw_notice()
    "That is an offence under the code," says Shimizu. "You will want to report it. I can tell you the form of words." The six men look at their feet. Two nights after, Sergeant Nemoto stops by your blanket. One of the six has told him. "So I sell rice," says the sergeant, and smiles.
    ~ cool(SHIMIZU)

* (refused_bait) [Tell Yoneda to leave him alone]
    "He's hemming a handkerchief," you say.

    "That's what I mean!" says Yoneda. "Who here has a handkerchief?" But the six of them have no heart for it now. Behind your back Shimizu's needle has stopped.
    ~ warm(SHIMIZU)
    ~ cool(YONEDA)

* (bait_card) {letter_is(KASHIWARA_CARD, KEPT)} [Test Shimizu: hide Kashiwara's card before his eyes]
    Kashiwara's card has no censor's seal, and hiding a sheet without one means three months in the cells. You put it away, as slowly as a conjurer. In the morning there's a pin of Shimizu's through the lining of your bag, where the card would have slipped out. "Your card was showing," says Shimizu. # holds: not water.entered.ask_card and not lives(KASHIWARA)
    ~ warm(SHIMIZU)

* (kept_off) {not letter_is(KASHIWARA_CARD, KEPT)} [Say nothing, and keep your distance]
    You have got through twenty-six years by not being in a thing. {ash.watched:You held a mess tin once, on the beach, quite level, while Kashiwara was beaten.} The six tell Shimizu, themselves, about an admiral's wife, and that never comes up anywhere. # holds: letter_is(KASHIWARA_CARD, SENT)

- -> curtain

= curtain
~ day("1944-11-14")
Four nights later Captain Tanida has you come behind his curtain. He has a lamp, and half a tin of rice. {ash.beaten or ash.watched.put_down_tin:He looks once at your eyebrow.}

"You sleep next to the man Shimizu," says Tanida. "Each week he is to report to me what is said, and he writes that he has heard nothing. In every company something is said."

* (saw_rice) [Look at the rice]
    You had pumpkin. The captain's is brown rice, with a salt plum in it. He sees where you are looking, and moves the lamp, so that his shadow falls on the tin.

* (saw_watch) [Look at his hands]
    The captain is turning his wristwatch round and round. The skin under the strap has gone raw.

- "A man who tells me nothing is telling somebody else," says Tanida. "Brigade, or the military police. I wish to know what he says of me."

* (said_hems) ["He sews, company commander. He says nothing."]
    "Nothing of me," says Tanida, and lets out his breath. "You would tell me, if he did?" You say that you would. He winds his watch, though it's wound.
    ~ warm(TANIDA)

* (said_afraid) ["He's afraid of us, company commander. All of us."]
    "Afraid of privates?" says Tanida. He thinks about that. "Yes," he says. "One is." He {curtain.saw_rice:moves the lamp back, and holds|holds} the tin of rice out to you, and turns his back while you eat it.
    ~ eat()
    ~ warm(TANIDA)

* (said_asks) ["He says you're a careful officer."]
    Shimizu has never said a word of him. But Tanida sits up. "Careful," he says. "That would be his word." At the curtain he gives you a cigarette.
    ~ warm(TANIDA)

* (said_duty) ["I can't say, company commander."]
    "No," says Tanida. "Nobody can say." He looks at the lamp. "There will be a kit inspection, some night soon," he says. "See that your bag is in order."
    ~ draw_notice()

- -> window

= window
# place: The lookout on Suribachi
~ day("1944-11-23")
~ hour(DAWN)
~ fill_canteen()
~ drink()
~ fill_canteen()
Late in November, as it gets light, you go up to the lookout at the top of the mountain, to write.

Your child was due at the end of autumn, and autumn is all but over.

~ draft(LETTER_THREE)
{name_home():Kinu will have had your {letter_is(LETTER_ONE, SENT) && letter_is(LETTER_TWO, SENT):two letters|letter}, with the child's name. No boat has brought an answer.|Nothing that you wrote has left this island. Kinu will have had to think of a name by herself.} # holds: letter_is(KINU_LETTER, UNWRITTEN) and (name_home() or (letter_is(LETTER_ONE, KEPT) and not letter_is(LETTER_TWO, SENT)))

- (door)
<- doors.lookout
* (open_count) [Begin the letter: what day is it?]
    Kinu. By my count the child comes today, or it came on Tuesday, or it is coming now, and you are walking up and down holding the shelf. I am no use in any of the three. # letter: letter_three

* (open_quiet) [Begin the letter: why you have not written]
    Kinu. I have not written{letter_is(LETTER_TWO, SENT): since August}, because a man I ate with {about(THE_DEAD, "is dead, and I had to wait until I could hear something besides him")}. I am all right. There is a new man by me now, who folds things. # letter: letter_three # holds: not lives(KASHIWARA) and letter_is(LETTER_THREE, DRAFTED)

* (open_bread) {not letter_is(LETTER_ONE, SENT) or the_walk.stores.took_flour} [Begin the letter: with the flour at home]
    Kinu. If there is any flour to be got, set a sponge tonight and do nothing to it. Only sit by it. You will know the feeling, of something getting on without you. # letter: letter_three

- Then the news. There is not much of it that the censor would leave, but there's the pumpkin.

* (tell_kashiwara) [Tell her how Kashiwara died]
    {about(THE_DEAD, "There was a man here who sold ferry tickets.")} {about(SICKNESS, "He died of the stomach.")} {about(THE_DEAD, "{water.sum.stayed:He did a sum before that.|He left a sum half done.}")} {water.sum.stayed:I held up his hand so that he could write on the air. I have never felt a thing so light, and you know I have handled dough.|I kept off the flies.{water.nights.worked_feather: He told me when I missed one.}} {water.crossing.turned_him:In the night I turned him from one side to the other, until I couldn't.}{water.crossing.kept_still:In the night I lay on him to keep him still, and he was stronger than you would think.} {water.crossing.said_go:He had never once crossed on his ferry. I am to make the crossing for him.}{water.crossing.said_nice:He had never once crossed on his ferry. I told him what was on the other side, and made it up.}{water.crossing.said_same:He had never once been across on his own ferry.}{water.nights.slept_on:In the night he called for me, and I had gone to bed. I have told only you.} # letter: letter_three # holds: not lives(KASHIWARA) and water.crossing.said_nice + water.crossing.said_go + water.crossing.said_same + water.crossing.step_past + water.nights.slept_on == 1

* (tell_new_man) [Tell her about Shimizu]
    {the_new_man.place.said_taken:They have sent us a policeman.|They have put a policeman in the next bed.} He is hardly older than the shop boy. He {the_new_man.collar.watered_him:owes me a hundred and fifty cubic centimetres of water, and means to pay|hems handkerchiefs}. I should like to be able to hate him, everyone has been so looking forward to it. # letter: letter_three

* (tell_general_air) [Tell her about {knows(FLUE_DUG):your flue|the flue you didn't dig}]
    {knows(FLUE_DUG):The flue that I built draws. There are forty men asleep with their heads to it now, and I lie and listen to it pull.|I could have built a flue here and did not, because I was tired. Every night I lie and breathe what came of that.} # letter: letter_three # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and (knows(FLUE_DUG) or the_walk.flue.left_it)

* (tell_stomach) {sick()} [Tell her about your stomach]
    {about(SICKNESS, "I have a bad stomach and was fed charcoal for it.")} My teeth were as black as your grandmother's. She did it to be beautiful, so you may think of me like that. # letter: letter_three

- There is boiled pumpkin every evening, and has been since the first of the month. I have a dry place to sleep. Greet the neighbours from me. # letter: letter_three
You will want to ask me what it is like here. Do not ask. It is like waiting for the second rise, with the oven out. # letter: letter_three # holds: letter_is(LETTER_THREE, DRAFTED)

* (name_again) {not letter_is(LETTER_ONE, SENT)} [Write the child's name again]
    I wrote you a name in June and {letter_is(LETTER_TWO, SENT):you may have it by now, from the August letter|it is still in my bag}. {child_is(FUMI):It is Fumi.}{child_is(ASAKO):It is Asako.}{child_is(MUGIKO):It is Mugiko, and I have heard everything that you are saying.} If she has come, and is called something else, then she has two. # letter: letter_three # holds: letter_is(LETTER_ONE, KEPT)

* (hope_seen) [Say when you will see the child]
    {about(HOPE, "I mean to see the child while it still fits in the mixing bowl.")} # letter: letter_three # holds: letter_is(LETTER_THREE, DRAFTED) and letter_is(KINU_LETTER, UNWRITTEN)

* (ask_nothing) [Ask her for one line in answer]
    One line would do. It need not be a good one. You could put, The child is here, and has a nose. # letter: letter_three

- You lay the pencil down, and sleep. When you open your eyes, Shimizu is standing there, reading your letter.

-> caught

= caught
Shimizu sees that you are awake, and reads on to the end of the line. # holds: letter_is(LETTER_THREE, DRAFTED)

* (snatched) {not is_close(SHIMIZU)} [Take it out of his hand]
    The sheet tears, at the corner, where his thumb was. He has a star more than you, and could report you for it. "I beg your pardon," says Shimizu.
    ~ cool(SHIMIZU)

* (waited) [Wait, and watch his face]
    Shimizu reads the beginning again. You have seen boys look into the shop window like that.

* (asked_who) ["Who are you reading it for? The captain?"]
    "The captain has asked me for a report," says Shimizu. "I have replied that I heard nothing. I have heard a great deal." He smooths the sheet. "This I did not read for the captain."
    ~ warm(SHIMIZU)

- "I wished to see how one writes a letter," he says, "to a person." {caught.snatched:He points at one word, without touching the sheet.|He lays the sheet in front of you.} "There is a wrong character. You mean 'ask', which is a gate with a mouth in it. You have left out the mouth, and written 'gate'. May I put the mouth in?"

* (let_him) [Let him correct it]
    Shimizu puts the mouth into your gate, in three light strokes. "There," he says. "Now it asks."

    "I have had no letters, myself," says Shimizu.
    ~ warm(SHIMIZU)

* (left_it) ["Leave it. She'll know what I mean."]
    "Of course," says Shimizu. "She would expect the mistake." He waits. "I have had no letters, myself."

- -> after

= after
# place: The caves of Suribachi
~ hour(NIGHT)
{
- curtain.said_hems:
    That night you have got up to take the letter to Mori, the censor, when Sergeant Nemoto and Captain Tanida come round the bend with a lamp. "Kit inspection," says the sergeant. He begins with Shimizu's bag, and there's nothing in it but sewing. Tanida reads the hems. "He says nothing," says Tanida, as you told him nine days ago. "And he has nothing." Yours is the next bag.
- curtain.said_afraid:
    That night you have just got up, to take the letter to Mori, when there's a lamp at the bend, and behind it Sergeant Nemoto. Every man is to empty his bag. He begins at the far end of the shelf. The captain, who fed you from his own tin nine days ago, stands with his back to you.
- curtain.said_asks:
    That night you have the letter in your hand, for Mori to censor, and one foot off the sleeping shelf, when Captain Tanida comes in with Sergeant Nemoto. They have brought a lamp. "Bags," says the sergeant. "All of them." Tanida, who has it from you that Shimizu thinks him careful, gives Shimizu your end of the shelf to search, and the sergeant the other. Afterwards he will go along it himself.
- else:
    That night it comes, the kit inspection. Tanida comes round the bend himself, behind Sergeant Nemoto and a lamp, just as you have got up to go to the censor's table. You have had nine days to put your bag in order. "Let's see it, then, all of it," says Nemoto, to the man at the other end of the shelf.
}

The letter to Kinu has no seal on it{letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):; nor {letter_is(LETTER_ONE, KEPT) and letter_is(LETTER_TWO, KEPT):have the two|has the one} in your bag}{letter_is(KASHIWARA_CARD, KEPT):, nor Kashiwara's card}. {flour() > 0:In a sock is the navy's flour.} # holds: letter_is(LETTER_THREE, DRAFTED) and the_new_man.caught.let_him + the_new_man.caught.left_it == 1 and (not (flour() > 0) or the_walk.stores.took_flour) and (not letter_is(KASHIWARA_CARD, KEPT) or not water.entered.ask_card)

* (gave_shimizu) {not is_cold(SHIMIZU)} [Hide your papers with Shimizu, and send nothing]
    Shimizu takes the papers, squares them, and puts them inside his shirt, with {collar.went_through:the rabbit|something in oilcloth that he has there}.

    "Superior Private," says Captain Tanida to Shimizu. "Have you inspected this man?"

    "I have, company commander," says Shimizu.

    "And?"

    Nobody on the shelf is breathing. "The knot on his bag is irregular," says Shimizu. {letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT) or letter_is(KASHIWARA_CARD, KEPT):When Tanida has gone on, Shimizu gives your papers back, the new letter on top. But Tanida has gone to sit at Mori's table, and sits there until the mail is shut. The letter stays in the bag, whole.|When Tanida has gone on, Shimizu gives the letter back. But Tanida has gone to sit at Mori's table, and sits there until the mail is shut. The letter stays in the bag, whole.}
    ~ keep(LETTER_THREE)
    ~ warm(SHIMIZU)

* (untied_it) [Untie the bag, and turn it out]
    {water.nights.took_barrel:Tanida watches you undo the knot. There was one like it on his water jar, after it was robbed.|The knot opens at one pull.} Now Tanida comes to look. He takes the letter from you, and what was in the bag, and reads, standing. "To his wife," he says{letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):; and a little later, "To his wife." The older one he holds out to the sergeant, for the fire; then his eye falls on a line of it, and his fingers do not open, and he puts it back into your hands himself{letter_is(LETTER_ONE, KEPT) and letter_is(LETTER_TWO, KEPT):, with the other}. {letter_is(KASHIWARA_CARD, KEPT):He puts Kashiwara's card back in the bag. }He keeps the new letter|. {letter_is(KASHIWARA_CARD, KEPT):Kashiwara's card he puts back in the bag. }The letter he keeps}. "Corporal Mori will censor this one," says Tanida. "Then it may go."{flour() > 0: He does not feel in the sock.} # holds: letter_is(LETTER_THREE, DRAFTED)
    ~ send(LETTER_THREE)
    ~ draw_notice()

* (to_mori) [Run to Mori's table: have the letter sealed]
    Mori takes the letter, and has his pencil moving before Tanida's boots have got there. "That letter is before the censor, company commander," he says. Tanida looks at the seal in Mori's hand, and says nothing. The bag that you ran with hangs behind them, under Mori's coat. {is_struck(LETTER_THREE):The ink brush goes over what he has marked.|There's nothing in the letter to take out, and he seals it.} # holds: letter_is(LETTER_THREE, DRAFTED)
    ~ send(LETTER_THREE)
    ~ warm(MORI)

* (swallowed) {letter_is(LETTER_TWO, KEPT) && the_walk.letter.tell_noon} [Swallow the August letter first]
    The August letter is the one that gives the beach until noon, and it's in your mouth by the time the lamp is on you. "What are you eating?" says Sergeant Nemoto. "Supper," you say, or something that shape. The sergeant laughs, and tips your bag out. "Family letters," he tells the captain, of all that's in it, and lets you pick it up. # holds: letter_is(LETTER_TWO, KEPT) and letter_is(LETTER_THREE, DRAFTED)
    ~ lose(LETTER_TWO)
    ~ keep(LETTER_THREE)

- Afterwards Yoneda looks across at Shimizu. {after.gave_shimizu:"Shimizu never told on you," says Yoneda. He sounds let down.|{bait.bait_noon:"He never told them," says Yoneda. "About the beach. He's known it a fortnight."|{curtain.said_asks:"They set you to search us, and you found nothing," Yoneda says to him. "You're no good at it."|"So it wasn't you that set the captain on us," he says. "You went as white as any of us."}}} # holds: (letter_is(LETTER_THREE, SENT) or letter_is(LETTER_THREE, KEPT)) and (not the_new_man.bait.bait_noon or knows(BEACH_WILL_FALL)) and (not the_new_man.after.gave_shimizu or letter_is(LETTER_THREE, KEPT))

* (asked_pattern) ["What would you write, Shimizu, if you had somebody?"]
    Shimizu does not need to think. "'To Shimizu,'" he says. "'Are you well? We are well. The persimmons are in.'" He waits. "Is that how it goes?" You tell him that it's near enough.
    ~ warm(SHIMIZU)

* (showed_card) {letter_is(KASHIWARA_CARD, KEPT)} [Show Shimizu dead Kashiwara's card]
    Shimizu reads the card twice by the wick. "It does not begin with the season," says Shimizu. "It does not ask if the mother is well. Is that allowed?" # holds: letter_is(KASHIWARA_CARD, KEPT) and not lives(KASHIWARA)
    ~ warm(SHIMIZU)

* (asked_report) ["What will you report, Shimizu?"]
    "That I heard nothing. The captain asks it of me weekly." He turns over, and lies with his back against yours. "It will be my sixth," says Shimizu.

* (slept_on_it) [Say nothing. Go to sleep.]
    {is_close(SHIMIZU) or is_known(SHIMIZU):You say nothing, but you put a nail in the rock for Shimizu's coat.|You leave a hand's breadth between yourself and Shimizu. He has measured it too; in the morning it's exactly there.}
    ~ rest()

- {water.nights.slept_on:Before you sleep you think of Kashiwara's night by the wall, which you slept through, with your cap over your ear.|{water.crossing.asked_of_what:Shimizu lies where Kashiwara used to lie. Kashiwara was afraid that the pain wouldn't stop. You were there when it did.|{water.dew.shared_dew:Before you sleep you think of the dew that you and Kashiwara licked off the leaves, and of the one leaf over, that went to him.}}} # holds: not lives(KASHIWARA) and (letter_is(LETTER_THREE, SENT) or letter_is(LETTER_THREE, KEPT))
-> the_regular_service
