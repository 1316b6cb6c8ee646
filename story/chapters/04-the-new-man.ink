// CHAPTER 4. THE NEW MAN
// When: 14 October to 24 November 1944. The caves of Suribachi.
// Who wants what: Shimizu wants to know how one writes to a person. Saigo wants to find out whose ears he is. Yoneda
//   wants a spy, because a spy would explain things. Captain Tanida wants a report in Shimizu's good hand.
// Enter: from water.   Leave: -> the_regular_service.
// Teaches the machine: bonds with Shimizu, Tanida, Yoneda; letter_three; standing.
// Answers: the lucks, the card, Tanida's jar, who is owed, the flue, the noon that was overheard, the knot.
// Remembered by labels: place.*, collar.*, bait.*, window.*, search.*, after.*

=== the_new_man
# chapter: 4
# title: The New Man
# place: The caves of Suribachi
# when: Autumn 1944
~ day("1944-10-14")
~ hour(NIGHT)
~ rest()
~ fill_canteen()
-> place

= place
"I have been told that this place is vacant," says the new man.

He is twenty-two or so, with three stars to your two, and creases down the front, as though he had come in an envelope. {water.entered.took_lucks:{lucks_lost():{ash.evening.felt_for_lucks:The button|The half of a comb} is under your head, with the card.|Under your head the lucks clink.}|There's a ferry scratched on the rock above the place, with smoke.}

"Superior Private Shimizu. Reporting from." He closes his mouth on the rest.

On his left sleeve, above the elbow, is a band of cloth a shade darker than the coat, as wide as a hand. The sun has not been at it.

* (made_room) [Move your things over]
    He lays out a razor, a brush, a pencil and a folded paper, and squares them off with his thumb. "I am obliged to you," he says. Beyond him, in the dark, Yoneda has begun breathing like a man who is being listened to.
    ~ warm(SHIMIZU)

* (asked_sleeve) ["What did you have on your arm?"]
    "A band," says Shimizu. "White. I was with the Kempeitai, for a time, on the mainland." All along the shelf men are going over what they have said since supper. "I am not any longer," he adds.
    ~ warm(SHIMIZU)

* (said_away) {water.promise.promise_carry} ["He sold ferry tickets. He's away."]
    "Away," says Shimizu. He looks at the length of rock, and takes off his cap. It is he who moves his things over, so as to leave a hand's breadth at the wall. It stays there all that winter.
    ~ warm(SHIMIZU)

* (said_taken) [Tell him it's taken]
    "By whom?" He has out a notebook. "I should not like to be in a man's place."

    "By Kashiwara." It is the first time you have had the name in your mouth for a fortnight. He looks for it along the shelf, face by face. When somebody has told him, he lies down in the passage, in his creases, and is walked on all night.
    ~ cool(SHIMIZU)

- By morning the whole shelf has it: Kempeitai, military police. They used to sit at the back of the bakers' guild. # note: kempeitai

"He's here to listen," says Yoneda. "Otherwise why would they send him?"

* (agreed_spy) ["Then let him hear you snore."]
    Yoneda laughs, and then, later, you see him lie down with a hand over his mouth.
    ~ warm(YONEDA)

* (not_a_spy) ["He's got soap. Spies don't have soap."]
    All along the shelf they're saying it by noon. Shimizu, who hears everything, stops washing where he can be seen.
    ~ cool(SHIMIZU)

* (asked_himself) [Watch him, and make up your own mind]
    He folds his towel in three. At night he takes a paper out from inside his shirt and looks at it and puts it back.
    ~ warm(SHIMIZU)

-
-> collar

= collar
~ day("1944-10-20")
~ hour(AFTERNOON)
~ toil()
He can't dig. He digs by the manual, from the hips, with his collar hooked{the_walk.neck.with_arai:, before Pak, who has never seen anything like it}. {knows(FLUE_DUG):Even with the air from the flue|Under the straight shaft, in everybody's breath,} it's no place to be buttoned.

On the sixth day he says, "Permission," and folds up at the joints, like a rule.

* (watered_him) [Undo the collar, and give him water]
    ~ give_water(SHIMIZU)
    Three hooks. There's a paper inside his shirt, in oilcloth, and you leave it there. When his eyes open he does up the hooks. "I shall repay that," he says. "It is one hundred and fifty cubic centimetres."

* (dragged_him) [Drag him out to the mouth]
    ~ toil()
    You and {the_walk.neck.with_yoneda:Yoneda|the sergeant} take an arm each. Outside he comes round, and is appalled. "I left the tool at the face," he says. He goes back in to get it, along the wall, on hands and knees.
    ~ warm(SHIMIZU)

* (went_through) {the_new_man.place.asked_sleeve or the_new_man.place.said_taken} [See what's inside his shirt]
    ~ cool(SHIMIZU)
    It's in oilcloth: his orders, you suppose. It is a child's drawing of a rabbit, from a comfort bag. "To Mr. Soldier. Are you well? I am well. There is a rabbit at our school." It has been unfolded until it is four pieces. His eyes are open. He holds out his hand, a little way off the ground.

* (sat_too) {sick()} [Fold up beside him]
    ~ rest()
    ~ warm(SHIMIZU)
    Your own knees have been asking since noon. You sit against the wall together, a pair of boots somebody has put out. "It is the heat," says Shimizu, when he can. "In my case it's the rice," you tell him.

- "He wants to be taken for one of us," says Yoneda. "That's what they do."

-> bait

= bait
~ day("1944-11-10")
~ hour(NIGHT)
~ go_hungry()
By November supper is dried pumpkin, which is like being given a rope to eat. Afterwards they have a conference, in whispers, with their backs to him. He's at the lamp, hemming a handkerchief.

What you do with a spy, Yoneda has read, is tell him a thing nobody else knows, and see where it comes up.

{water.nights.took_barrel:"You tell him," somebody says. "Captain's got you down already, for his jar." }{the_walk.repeated.told_nobody:Nobody here knows what you heard in the shaft. You have carried it about for three months like a stone in a shoe.}

* (bait_noon) [Tell him how long the beach will last]
    You say it to the lamp, in passing: that there are those who give the beach until the first noon. The needle stops. He takes four stitches. "I should think it very probable," says Shimizu, "and I should not repeat it." It never does come up, anywhere, though you lie and listen for it.
    ~ warm(SHIMIZU)

* (bait_false) {not is_known(SHIMIZU)} [Tell him the sergeant sells rice]
    ~ draw_notice()
    "That is an offence under the code," says Shimizu. "You will want to report it. I can tell you the form of words." The whole shelf looks at its feet while he gives you them. Two nights after, the sergeant stops by your blanket, and smiles.
    ~ cool(SHIMIZU)

* (refused_bait) [Tell Yoneda to leave him alone]
    "He's mending a handkerchief," you say.

    "That's what I mean!" says Yoneda. "Who here has a handkerchief?" But it has gone out of them. Behind your back the needle has stopped; and after a bit it goes on.
    ~ warm(SHIMIZU)
    ~ cool(YONEDA)

* (bait_card) {letter_is(KASHIWARA_CARD, KEPT)} [Let him see where you hide the card]
    A sheet without a seal is three months' punishment. You put it away as slowly as a conjurer. In the morning there's a pin through the lining, where it would have slipped out. "Your card was showing," says Shimizu.
    ~ warm(SHIMIZU)

* (kept_off) {not letter_is(KASHIWARA_CARD, KEPT)} [Say nothing, and keep your distance]
    You have got through twenty-six years by looking at the wall when there was something on it. {ash.watched:You held a tin, once, quite level.} They tell him about an admiral's wife. It comes up nowhere.

- -> window

= window
# place: The lookout on Suribachi
~ day("1944-11-23")
~ hour(DAWN)
~ fill_canteen()
There is a lookout slit that's nobody's between four and five.

She was due at the end of autumn. You have been counting on the rock with a nail, and there is no more autumn.

~ draft(LETTER_THREE)
{letter_is(LETTER_ONE, SENT):She has had your {letter_is(LETTER_TWO, SENT):two letters|letter}. No boat has brought one back.|Nothing with a name in it has left this island.}

* (open_count) [With the day]
    Kinu. By my count it is today, or it was Tuesday, or you are walking up and down holding the shelf. I am no use in any of them. # letter: letter_three

* (open_quiet) [With why you have not written]
    Kinu. I have not written, because a man I ate with {about(THE_DEAD, "is dead, and I had to wait until I could hear something else")}. I am all right. {the_new_man.place.said_taken or the_new_man.place.said_away:I have his place to keep my shoes in.|There is somebody in his place now, who folds.} # letter: letter_three

* (open_bread) {not letter_is(LETTER_ONE, SENT) or the_walk.stores.took_flour} ["If there is flour, here is what to do."]
    Kinu. If there's any flour to be got, set a sponge tonight and do nothing to it. Only sit by it. You will know the feeling, of something getting on without you. # letter: letter_three

- What has there been? There has been pumpkin.

* (tell_kashiwara) [Tell her how he went]
    {about(THE_DEAD, "The man with the ferry tickets died with a sum half done.")} {about(SICKNESS, "It was the stomach.")} {water.sum.stayed:I held up his hand so that he could write on the air. I have never felt a thing so light, and you know I have handled sponge.|I kept off the flies. He had told me where they sat.} # letter: letter_three

* (tell_new_man) [Tell her about the new man]
    {the_new_man.place.said_taken:They have sent us a policeman.|They have put a policeman in the next bed.} He is hardly older than the shop's boy. He {the_new_man.collar.watered_him:owes me a hundred and fifty cubic centimetres of water, and means to pay|hems}. I should like to be able to hate him, everyone has been so looking forward to it. # letter: letter_three

* (tell_general_air) [Tell her about the air]
    {knows(FLUE_DUG):What I built draws. There are forty men asleep with their heads to it now, and I lie and listen to it pull.|I could have built something here and did not, because I was tired. Every night I lie in the answer.} # letter: letter_three

* (tell_stomach) {sick()} [Tell her about your stomach]
    {about(SICKNESS, "I have a bad stomach and eat charcoal for it.")} My teeth are as black as your grandmother's were. She did it to be beautiful, so you may think of me like that. # letter: letter_three

- * (name_again) {not letter_is(LETTER_ONE, SENT)} [Write the name again]
    I wrote you a name in June and it is still in my bag. {child_is(FUMI):It is Fumi.}{child_is(ASAKO):It is Asako.}{child_is(MUGIKO):It is Mugiko, and I have heard everything that you are saying.} If she is here and called something else, then she has two. # letter: letter_three

* (hope_seen) [Say when you will see it]
    {about(HOPE, "I mean to see this one while it still fits in the mixing bowl.")} # letter: letter_three

* (ask_nothing) [Ask for one line back]
    One line would do. It need not be a good one. You could put, It is here, and has a nose. # letter: letter_three

- You have laid the pencil down, to rest your fingers. When you look up Shimizu has the letter, and his lips are moving.

-> caught

= caught
He knows that you have seen. He finishes the line.

* (snatched) {not is_close(SHIMIZU)} [Take it out of his hand]
    It tears, a very little, at the corner, where his thumb was. He is above you; he could have you up for it. "I beg your pardon," he says.
    ~ cool(SHIMIZU)

* (waited) [Wait, and watch his face]
    He reads the beginning again. You have seen boys in the shop look at the cakes like that.

* (asked_who) ["Who is it for? The captain?"]
    "The captain has asked me for a report, each week," says Shimizu. "I have replied that I heard nothing. I have heard a great deal." He smooths the sheet. "This was not for the captain."
    ~ warm(SHIMIZU)

- "I wished to see how it goes," he says.

"How what goes?"

"How one puts it. To a person." He lays the sheet in front of you. "There is a wrong character in the fourth line. You have written gate for ask." He holds the pencil. "It is permitted?"

* (let_him) [Let him correct it]
    He puts in the one stroke, so lightly that it could have been yours. "There," says Shimizu. It has a policeman's stroke in it now. "Nobody has written to me," he says. "So I had not the pattern."
    ~ warm(SHIMIZU)

* (left_it) ["Leave it. She knows my gates."]
    "Of course," says Shimizu. "She would expect it." He waits. "I have had no letters, myself. One lacks the pattern."

- -> after

= after
# place: The caves of Suribachi
~ hour(NIGHT)
{caught.let_him:It wants handing to Mori, with its one good character; his shelf has a curtain now.|It wants handing to Mori, gate and all; his shelf has a curtain now.} But you are still in the passage with it when the sergeant's lamp comes round one bend, and Captain Tanida round the other.

"Kit inspection. Turn out your bags."

In yours there's {letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):paper with no seal on it|a sheet with no seal on it yet}{letter_is(KASHIWARA_CARD, KEPT):, and a dead man's card}{water.bread.kept_flour:, and navy flour, in a sock}.

* (gave_shimizu) {not is_cold(SHIMIZU)} [Hold out the papers to Shimizu]
    He takes them, squares them, and puts them inside his shirt, with {collar.went_through:the rabbit|the oilcloth}. "Superior Private," says Tanida. "You have inspected this man?" "I have, company commander." "And?" You can hear forty men not breathing. "The knot is irregular," says Shimizu. He gives them back afterwards, in order of date.
    ~ keep(LETTER_THREE)
    ~ warm(SHIMIZU)

* (untied_it) [Untie it, and turn it out]
    {water.nights.took_barrel:Twice round and under. Tanida watches you undo it, as he'd watch a man sign his name.|The knot opens, as it's meant to, at one pull.} "To his wife," says Tanida, reading{letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):; and a little later, "His wife again." He gives back all but the last.|. It doesn't come back to you.} "Corporal Mori will see to this one. He might have had it clean."
    ~ send(LETTER_THREE)
    ~ draw_notice()

* (to_mori) [Go through the curtain to Mori]
    Mori takes it without a word, and has his pencil moving before Tanida's boots have got to the curtain. "On the table already, company commander," says Mori. "He's been here since supper." {is_struck(LETTER_THREE):The brush has to go over it, then, and does.|There's nothing in it to take. He seals it.}
    ~ send(LETTER_THREE)
    ~ warm(MORI)

* (swallowed) {letter_is(LETTER_TWO, KEPT) && the_walk.letter.tell_noon} [Get rid of the August one, first]
    The one about the first noon. It's in your mouth by the time the lamp is on you. "What are you eating?" says the sergeant. "Supper," you say, or something that shape, and he laughs, and tips the rest out, and it's all wives.
    ~ lose(LETTER_TWO)
    ~ keep(LETTER_THREE)

- When they have gone, Yoneda turns his face to Shimizu. {after.gave_shimizu:"He never," says Yoneda.|{bait.bait_noon:"He never told them," says Yoneda. "The noon. He's had it a fortnight."|"It wasn't him that called them," Yoneda tells the shelf.}}

* (asked_pattern) ["What would you put? If you'd somebody?"]
    He gives it thought. He has had it ready for so long that it comes out whole. "'To Shimizu,'" he says. "'Are you well? We are well. The persimmons are in.'" He waits. "Is that how it goes?" You tell him that it's near enough.
    ~ warm(SHIMIZU)

* (showed_card) {letter_is(KASHIWARA_CARD, KEPT)} [Show him how Kashiwara put it]
    He reads it twice by the wick. "It does not begin with the season," says Shimizu. "It does not ask if she is well." He's quite shaken. "Is that allowed?"
    ~ warm(SHIMIZU)

* (asked_report) ["What'll you report, this week?"]
    "The usual. The captain asks it of me weekly." He turns over, and lies with his back against yours, there being nowhere else to put it. "It will be my sixth," he says.

* (slept_on_it) [Say nothing. Go to sleep.]
    {is_close(SHIMIZU) or is_known(SHIMIZU):You say nothing, but you leave the nail where he can hang his coat on it.|You leave a hand's breadth between you. He has measured it too; in the morning it's exactly there.}
    ~ rest()

- -> the_regular_service
