// CHAPTER 5. THE REGULAR SERVICE
// When: 8 December 1944 to 18 February 1945. Suribachi, and one night at Chidori airfield.
// Who wants what: Yoneda wants to be the one who is told first. Pak wants one page to get off this island. The pilot wants
//   something hot. The general wants the seats in the aeroplane for the mail. Sergeant Nemoto wants to have been told
//   that it wasn't so bad, what they did. The ships want the mountain lower.
// Enter: from the_new_man.   Leave: -> nineteenth.
// Teaches the machine: pak_page, letter_four, kinu_letter; what leaves by the plane and what stays; thirst again.
// Answers: which letters went, the name, flour, seam, Yoneda, Pak's name, the blow, Kashiwara's card, the rabbit.
// Remembered by labels: counting.*, page.*, strip.*, pilot.*, shells.*, nemoto.*, stopped.*

=== the_regular_service
# chapter: 5
# title: The Regular Service
# place: Suribachi
# when: Winter 1944 to 1945
# care: mentioned, the massacre of a village
~ day("1944-12-08")
~ hour(MORNING)
{sick():
    ~ mend()
}
~ eat()
~ rest()
~ fill_canteen()
~ drink()
~ fill_canteen()
-> counting

= counting
From the eighth of December bombs fall every day, at eleven, at two, at four, and once in the night. The lookouts call it the regular service. # note: regular_service

Yoneda sees nothing after dusk, but his ears are good, and they have made him a lookout, at the top of the mountain, with a telephone and a megaphone. "Aeroplanes, sixty kilometres!" he sings down the ladder shaft, when the telephone says so. "Forty!" By then he hears them himself, before any other man. At twenty there's the siren.

Then everybody in the mountain lies down with his thumbs in his ears, and for a quarter of an hour the noise comes up through the floor.

* (counted_rolls) [Call out how many rolls each bomb would buy]
    It was Kashiwara's sum, and it ought to be used. You put a bomb at six hundred yen. "{ash.price.ten_sen:Six|Twelve} thousand rolls of bread," you call, as it falls; and at the next, "{ash.price.ten_sen:Twelve|Twenty-four}. It's a wedding." Before long a man is appointed to keep the total. # holds: knows(BREAD_SUM) and not lives(KASHIWARA)
    ~ warm(YONEDA)

* (sat_by_yoneda) [Go up and sit with Yoneda]
    ~ toil()
    You go up for the night raid. Yoneda stays in the lookout till the aeroplanes are all but overhead, with his face up, and has to be brought down ninety rungs with your hands on his ankles. "What do they look like?" he says. You tell him: silver in the searchlights, and in rows. "I thought so," he says. "They sound all in step."
    ~ warm(YONEDA)

* (timed_it) {not is_cold(SHIMIZU)} [Time the raids, with Shimizu]
    Shimizu calls the time from his watch, and rules a table: a column each for hour, number, height and result. He wants the result in square metres.
    ~ warm(SHIMIZU)

* (held_lucks) {water.entered.took_lucks} [Hold Kashiwara's lucky {lucks_lost():thing|things} until it stops]
    {lucks_lost():{ash.evening.felt_for_lucks:It is one button. You go round the anchor on it with a thumb, once for each stick of bombs. Yoneda asks what it is, and after that he asks for a turn.|It is half a comb. You go along its teeth with a thumb, one for each stick of bombs. Yoneda asks what it is that ticks, and after that he asks for a turn.}|Coin, button, shell. You finger them in order, once for each stick of bombs. Yoneda asks what it is that clinks, and after that he asks for a turn.} # holds: (water.entered.took_lucks and not lives(KASHIWARA)) and (not lucks_lost() or (ash.facing or ash.watched))
    ~ warm(YONEDA)

* (slept_through) {not water.entered.took_lucks} [Learn to sleep through it]
    ~ rest()
    That can be learned. In the end you wake only when it goes quiet.


- -> page

= page
# place: The foot of Suribachi
~ day("1945-01-28")
~ hour(DUSK)
~ toil()
~ drink()
~ fill_canteen()
At the end of January they issue the labourers with bamboo spears. Pak has brought his to where you sit, and is cutting it up. # note: labourers # holds: letter_is(PAK_PAGE, UNWRITTEN)

- (door)
<- doors.spears
* (asked_spear) ["What's it for?"]
    "We are to stop tanks with it," says Pak. Half of it is clothes-pegs by now.

* (asked_wages) {not the_walk.stores.took_flour} ["Did they ever tell you what they owe you?"]
    "Two thousand eight hundred and eighty yen," says Pak. "To the end of last month. I was shown it in the pay book. The pay book was in the store, and the store was hit on Tuesday, and is not there now." # holds: flour() == 0
    ~ warm(PAK)

* (shared_wall) [Move over, out of the wind]
    ~ warm(PAK)
    {the_walk.shade.cooled_arm:Pak's shirt has lost the strip that he tore off it in the summer, to bind your arm.|His shirt has no sleeves any more. He has used them for his feet.} He sits down, and it's warmer with two. # holds: not the_walk.shade.cooled_arm or the_walk.face.struck_chalk

* (shut_eyes) {spent()} [Shut your eyes, and let him whittle]
    ~ rest()
    You hear the knife. When you open your eyes it's darker, and his coat is round you, with one sleeve tucked under.

- "How does one send a letter from here?" asks Pak.

* (told_him_how) [Tell him how it's done]
    You hand it in to Mori, who reads it, and seals it.

    "And if he can't read it?" says Pak.

    "Then he burns it."

* (who_to) ["Who's it to?"]
    "To my house. I do not know who is there now," says Pak. "There were four, when I left. I had one letter from them. A clerk wrote it in Japanese, which they can't read. He put that it was cold."

    You tell him that a letter from here has to be in Japanese as well. If the censor can't read it, he burns it.
    ~ warm(PAK)

- Pak takes off his cap. In it is a sheet of paper, written close on both sides, in Korean. You can't read it. "Every day they search us labourers, for rice," says Pak. "Nobody searches you every day. Will you keep it in your bag?" # holds: letter_is(PAK_PAGE, UNWRITTEN)

* (took_page) {is_known(PAK)} [Take Pak's page, and keep it with yours]
    ~ receive(PAK_PAGE)
    ~ warm(PAK)
    "What does it say?" you ask him.

    "It says who I am, and who is here with me," says Pak. "In our writing." He watches where it goes, between which sheets, and how the bag's tied. # holds: letter_is(PAK_PAGE, KEPT)

* (offered_trade) {not is_known(PAK)} [Take it. He has nobody else to ask.]
    ~ receive(PAK_PAGE)
    ~ warm(PAK)
    Pak has looked round for another man to ask; it hasn't taken long. "Keep it flat," says Pak. "It is written on both sides, that is all." # holds: letter_is(PAK_PAGE, KEPT)

* (refused_page) [Refuse: "They'd beat us both for that."]
    ~ cool(PAK)
    "Yes," says Pak. "They would." He puts the sheet back into his cap, and the cap on. # holds: letter_is(PAK_PAGE, UNWRITTEN)

- -> lamp

= lamp
# place: The caves of Suribachi
~ day("1945-02-02")
~ hour(NIGHT)
~ rest()
On the second of February it's given out that there will be an aeroplane tomorrow night: medicines in, mail out. Nobody says that it's the last one. # note: field_post

Four hundred men of the battalion want to write, and there are six lamps. You get one at three in the morning, and write to Kinu. # holds: letter_is(LETTER_FOUR, UNWRITTEN) and (letter_is(LETTER_THREE, SENT) or letter_is(LETTER_THREE, KEPT))

~ draft(LETTER_FOUR)
- (door)
<- doors.lamp
* (open_plain) [Begin the letter: this one may come late]
    Kinu. This letter may be some time on the road. If another comes after it, believe the later one. # letter: letter_four # holds: letter_is(LETTER_FOUR, DRAFTED)

* (open_child) [Begin the letter: with a word to the child]
    Kinu, read this to whoever is in the basket. I am your father. {about(HOPE, "You will know me when I come. I smell of eggs, from the sulphur.")} # letter: letter_four

* (open_true) {knows(CENSOR_RULES)} [Begin the letter: with how it really is]
    Kinu. I am going to say how it is, this once, and the censor can have it. {about(ORDERS, "The Americans are coming, and none of us is to leave, and our officers call it a jewel that breaks.")} # letter: letter_four # holds: letter_is(LETTER_FOUR, DRAFTED) and knows(CENSOR_RULES)

- Behind you the man who is next for the lamp coughs.

* (tell_ships_rolls) [Tell her what the bombs would buy in bread]
    {counting.counted_rolls:We count the bombs in rolls. It stands at nine million four hundred thousand.|I have been counting what the bombs cost, in rolls. It is more than the two of us would bake if we never slept and never died.} I thought that you would like to know where all that money was. # letter: letter_four # holds: knows(BREAD_SUM) and letter_is(LETTER_FOUR, DRAFTED)

* (tell_sorry) [Tell her what you're sorry for]
    I never once stood at the front of the shop. I said it was the oven that kept me. {ash.watched:Here too I kept back, once.|{ash.beaten:I have stood up once here, and was hit for it, and you were right, it hurts.|I have been thinking that it was not always the oven.}} # letter: letter_four # holds: letter_is(LETTER_FOUR, DRAFTED) and (not ash.beaten or not ash.watched)

* (tell_how) [Tell her how to do without you]
    Sell the scales. Give the stationmaster no more bread on credit, he can pay. {about(HOPE, "When I come")} the step will want doing, and if I do not do it, a mason called Endo does steps for bread. # letter: letter_four

* (tell_friends) {is_known(SHIMIZU) or is_known(PAK) or is_known(YONEDA)} [Tell her who is here]
    I am not by myself. {is_known(YONEDA):There is a boy who hears aeroplanes.} {is_known(PAK):{the_walk.bag.taught_knot:There is a man I taught my knot|There is a man who got my knot by watching}, and he ties it left-handed.} {is_known(SHIMIZU):There is one nobody writes to, and he {the_new_man.caught.let_him:mends what I write|reads what I write}.} I did not go looking for company. # letter: letter_four # holds: the_new_man.caught.let_him or the_new_man.caught.left_it

- * (close_feed) [End with the starter, the old dough, at home]
    Feed the starter. I do not mean anything else by it. I mean, feed it. # letter: letter_four

* (close_cold) [End with the weather]
    {about(WEATHER, "It is cold here at last.")} I put my hands inside my shirt, and they might be anybody's. # letter: letter_four

* (close_name) [Write the child's name, and stop]
    {child_is(FUMI):Fumi.}{child_is(ASAKO):Asako.}{child_is(MUGIKO):Mugiko. I am not sorry.} # letter: letter_four # holds: letter_is(LETTER_FOUR, DRAFTED) and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO))

- -> strip

= strip
# place: Chidori airfield
~ day("1945-02-03")
~ hour(NIGHT)
~ toil()
~ drink()
The next night you help to carry the mail sacks across to the airfield. Shimizu has the other sack, in front. Yoneda has hold of your belt. # holds: letter_is(LETTER_FOUR, DRAFTED) and letter_is(KINU_LETTER, UNWRITTEN)

Beside the aeroplane lie eleven wounded men on stretchers. General Kuribayashi is walking along the row with his stick. # joins: kuribayashi

"No wounded. There's room for the mail and no more," he says to the medical officer. "I have signed the order." # holds: knows(GENERAL_BY_SIGHT)

* (by_row) [Set your sack down, and ask why not]
    "I will tell you why," says the general. "The hospital at Kisarazu writes that the wounded we send there die in the first week, and that until they die they talk about the island. They are not to fly. Carry them back." He goes along the row to tell them so himself.

* (by_wing) [Take your sack on, to the aeroplane]
    From under the wing you hear the rest.

    "Two of the wounded would live, Excellency," says the medical officer, "if they were flown tonight."

    "Which two?"

    All eleven have turned their heads, and the medical officer doesn't say.

    "The hospital writes that those we send die in the first week," says the general, "and until then they talk about the island. None of them will fly. Carry them back."

- At the end of the row the general says something to the last man, and the man laughs.

Out of the aeroplane comes a bag as big as a pillow, with mail from home for twenty thousand men.

* (near_the_bag) [Push through the crowd, to the mail bag]
    You have baked for queues, and never pushed in one. You push.

* (near_stretcher) [Give the man on the last stretcher your coat]
    ~ warm(MORI)
    {strip.by_wing:"Which two of us do you think the doctor meant?" says the man. You say that you couldn't see, and spread the coat over his feet. You both look|"You'll want your coat," says the man. You spread it over his feet, and say that you'll have it back tomorrow. You both look} at the aeroplane. "The general asked me where I was from," says the man. "I told him Nagano. He said that there'd be snow to the eaves." Corporal Mori, who has come for the mail, holds his lamp so that it isn't on either of you.

-

{name_home(): -> reply}

{near_stretcher:Then Mori|Corporal Mori} reads out the envelopes, by a blue lamp with his thumb over it. You stand there till the bag is empty. # leaves: kuribayashi # holds: letter_is(KINU_LETTER, UNWRITTEN) and letter_is(LETTER_ONE, KEPT) and not letter_is(LETTER_TWO, SENT)
 "Yours will be on the next aeroplane," says Mori, and is a long time folding the empty bag.
-> pilot

= reply
Mori reads out the envelopes by a blue lamp. The ninth is for you, in Kinu's writing. # leaves: kuribayashi # holds: letter_is(KINU_LETTER, UNWRITTEN) and name_home()

~ receive(KINU_LETTER)
Husband. {child_is(FUMI):Your daughter came on a Sunday in November at four in the morning, like the milk, and her name is Fumi.}{child_is(ASAKO):Your daughter came on a Sunday in November at four in the morning, when you would have been doing the second batch, and her name is Asako.}{child_is(MUGIKO):Your daughter came on a Sunday in November at four in the morning. I had nine names ready. Then I had flour on my hands, and said it over{letter_is(LETTER_ONE, SENT):, as you told me}. Her name is Mugiko. I shall not forgive you.} # letter: kinu_letter # holds: name_home()

{letter_is(LETTER_ONE, SENT):{ash.letter.open_well:You say that the food is of excellent quality. I sat down after that.}{ash.letter.open_hole:For that hole of yours I charged you, in the book, under sundries.}{ash.letter.open_ground:Some of your letter was black. I held it up to the lamp and then to the window, and I can tell you that the censor uses good ink.}|{the_walk.letter.open_underground:You have no windows to clean. I have four, and have had to black them.}{the_walk.letter.open_oven:You have an oven and nothing to bake. I could say the same.}{the_walk.letter.open_warm:Some of your letter was black, so I do not know what it is like there. What was left of it I put in the basket with the child.}} She has your ears. It cannot be helped. # letter: kinu_letter # holds: (name_home() and letter_is(KINU_LETTER, KEPT)) and (not (letter_is(LETTER_ONE, SENT) and ash.letter.open_ground) or is_struck(LETTER_ONE)) and (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT)) and (not (not letter_is(LETTER_ONE, SENT) and the_walk.letter.open_warm) or is_struck(LETTER_TWO))

The starter is alive. They took the scales, for iron. There was a siren on Friday, and the child slept through it and I did not. Do not be brave. You have no gift for it, and I would have to hear about it from other people. # letter: kinu_letter # holds: letter_is(KINU_LETTER, KEPT)

* (read_twice) [Read it again]
    Mori is still there with the lamp. "I only read the letters that go out," he says, and waits. You tell him the child's name. He writes it on his cuff. The letter goes inside your shirt. # holds: letter_is(KINU_LETTER, KEPT) and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO))
    ~ warm(MORI)

* (put_away) [Fold it, and put it in your shirt]
    You go on feeling for the edges of the letter. # holds: letter_is(KINU_LETTER, KEPT)

* (shown_shimizu) {is_known(SHIMIZU)} [Hold it out, for Shimizu behind you to read]
    Shimizu reads it at arm's length, not liking to touch. "'She has your ears,'" he says. He looks at your ears, first one and then the other. Then it goes inside your shirt. # holds: letter_is(KINU_LETTER, KEPT)
    ~ warm(SHIMIZU)

- -> pilot

= pilot
The pilot squats under the wing. He flies back in an hour, and looks fifteen. Your own letter to Kinu is in your shirt, and Mori has not seen it yet.

"Anything hot?" says the pilot. "I've had nothing hot since Tuesday." He asks where your home is, and you tell him. "Ōmiya? Sundays I go home through there," he says. "For something hot I'd take a letter. No censor looks in my jacket."

{flour() > 0:There's a steam vent by the end of the strip. You have flour in a sock.|You have nothing hot to give.} # holds: letter_is(LETTER_FOUR, DRAFTED) and (not (flour() > 0) or the_walk.stores.took_flour) and (not water.bread.steamed_bread or (flour() == 1))

- (offer)
* (bread_mine) {flour() > 0} [Steam him bread; he takes your letter, unread]
    ~ carry(LETTER_FOUR)
    It's the best bread you have made here; there was salt. The pilot eats it with both hands, walking up and down. Your letter goes in next to his skin, with not a stroke of the censor's ink on it. "What's it say?" he asks, and then, "No. Don't." # holds: letter_is(LETTER_FOUR, CARRIED) and flour() >= 0

* (bread_card) {flour() > 0 && letter_is(KASHIWARA_CARD, KEPT)} [Steam bread; he carries Kashiwara's card, unread]
    ~ carry(KASHIWARA_CARD)
    ~ send(LETTER_FOUR)
    The pilot eats the bread with both hands, walking up and down. {water.promise.promise_carry:You give him the card. You had told Kashiwara that you would take it to his mother's door yourself, up a hundred and four steps.|It's a card, you tell him, it weighs nothing; there is the address.} "Onomichi? I don't go there," says the pilot. He looks at the card, at the place rubbed nearly through. "I suppose I could go to Onomichi," he says. Your own letter goes to Mori, to be censored. # holds: letter_is(KASHIWARA_CARD, CARRIED) and letter_is(LETTER_FOUR, SENT) and flour() >= 0

* (bread_page) {flour() > 0 && letter_is(PAK_PAGE, KEPT)} [Steam bread; he carries Pak's page, unread]
    ~ carry(PAK_PAGE)
    ~ send(LETTER_FOUR)
    ~ warm(PAK)
    The pilot turns the page over. "What's this, a code?" he says. "It's a letter, in Korean," you say. You haven't asked Pak; you have only now thought of it. "There's a barber by our field who's Korean," says the pilot. "He'd know what it says." He buttons the page into his jacket. Your own letter goes to Mori, to be censored. # holds: letter_is(PAK_PAGE, CARRIED) and letter_is(LETTER_FOUR, SENT) and flour() >= 0

* (to_mori) {not (flour() > 0 && letter_is(KASHIWARA_CARD, KEPT) && letter_is(PAK_PAGE, KEPT))} [Give your letter to Mori, to be censored]
    ~ send(LETTER_FOUR)
    Mori censors the letters then and there, on his knee. {is_struck(LETTER_FOUR):"I'm sorry," says Mori, as he inks out a part of yours.|At the end of yours the brush has struck nothing. "Thank you," says Mori.} # holds: letter_is(LETTER_FOUR, SENT) and not letter_is(PAK_PAGE, CARRIED) and not letter_is(KASHIWARA_CARD, CARRIED)

* (both_to_mori) {water.promise.promise_post && letter_is(KASHIWARA_CARD, KEPT) && flour() == 0} [Give Mori your letter, and Kashiwara's card]
    ~ send(LETTER_FOUR)
    ~ send(KASHIWARA_CARD)
    ~ warm(MORI)
    "Kashiwara has been dead four months," says Mori, when he has seen whose card it is. You say yes. He reads the card through by the blue light, strikes nothing, and puts the seal to it. {is_struck(LETTER_FOUR):On his knee he inks out a part of your own letter.|In your own, too, he strikes nothing.} # holds: letter_is(LETTER_FOUR, SENT) and letter_is(KASHIWARA_CARD, SENT) and not is_struck(KASHIWARA_CARD)

* (kept_it) [Keep your letter; give it to nobody]
    ~ keep(LETTER_FOUR)
    You tell the pilot no. Mori, under the other wing, holds out a hand for your letter; you shake your head, and button your shirt over it. You would sooner bring it than send it. # holds: letter_is(LETTER_FOUR, KEPT)

* (asked_him) {not (flour() > 0 && (letter_is(KASHIWARA_CARD, KEPT) or letter_is(PAK_PAGE, KEPT)))} ["Take me with you."]
    ~ draw_notice()
    The pilot looks you up and down, as one does a parcel. "They'd shoot the two of us before I'd got my goggles off," he says. "Everyone asks. Flying home, I go over all of you, and think which I'd have taken." Somebody of the ground crew has heard, and wants your name and your company.
    -> offer

- At a quarter past one in the morning, with the mail in it, the aeroplane is pushed round by the tail. {pilot.bread_mine or pilot.bread_card or pilot.bread_page:The pilot slaps the breast of his jacket, where he has put it.} Then it takes off, and goes along the shore, very low. # holds: (letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, KEPT) or letter_is(LETTER_FOUR, CARRIED)) and (not the_regular_service.pilot.bread_mine or letter_is(LETTER_FOUR, CARRIED)) and (not the_regular_service.pilot.bread_card or letter_is(KASHIWARA_CARD, CARRIED)) and (not the_regular_service.pilot.bread_page or letter_is(PAK_PAGE, CARRIED))

* (watched_it) [Watch it as far as you can]
    You can see the spark at its exhaust for a long time. {letter_is(LETTER_FOUR, KEPT):Other men's letters are aboard.|Your letter is aboard.}{pilot.asked_him: You would have had to lie on the sacks, with your knees up.} You stand there until a sergeant of the ground crew wants to know what you are waiting for.
    ~ draw_notice()

* (went_home) [Lead the others back before it's light]
    ~ warm(YONEDA)
    The way back to the mountain is uphill, with nothing to carry. At the top of it Yoneda asks, "Was it pretty, the aeroplane?" He has only heard it go.

* (took_an_end) {strip.near_stretcher} [Take an end of the last stretcher]
    ~ toil()
    ~ warm(MORI)
    It is three kilometres north to the sick bay with the man from Nagano, and then the whole way home. "You needn't," says the man from Nagano, under your coat. Half-way there you set him down to change hands, and he is dead, with his eyes on the sky. You carry him the rest of the way, because nobody has told you what else one does, and leave him the coat. # holds: not letter_is(LETTER_FOUR, DRAFTED)
-

-> mist

= mist
# place: The lookout on Suribachi
~ day("1945-02-16")
~ hour(DAWN)
~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
~ rest()
On the thirteenth of February a patrol plane counts a hundred and seventy American ships, far out. # note: bombardment # holds: not letter_is(LETTER_FOUR, DRAFTED) and not letter_is(LETTER_FOUR, UNWRITTEN)

Three days after that, at dawn, you are up at the lookout with Yoneda and Shimizu, and there's mist. "There's something out there," says Yoneda. "I can't hear the surf on the reef, where I ought to."

Then the mist lifts. It is the ships, from one edge of the lookout's slit to the other.

It is hardly light yet, and Yoneda can't see them. "Would you tell me how many?" he says.

* (told_him) [Count them for him]
    You count the ships aloud, until they stand too close together to tell apart. "Well," says Yoneda. He blows through the megaphone. "I'll call out what they do all the same," he says, "since I'm the lookout."
    ~ warm(YONEDA)

* (told_few) {is_known(YONEDA)} ["A few. It's mostly mist."]
    Yoneda is quiet. "Your voice goes up when you lie," he says. This time it can't have. He sits there beside you in front of a hundred and seventy ships with an easy mind.

* (shimizu_counts) [Let Shimizu count]
    Shimizu counts the ships from left to right, by classes. It takes two sheets. He has ruled a column for those that are sunk, and leaves it blank.
    ~ warm(SHIMIZU)

- -> shells

= shells
# place: The caves of Suribachi
~ hour(MORNING)
~ grow_thirsty()
{
- mist.told_him:
    At seven the ships begin to shell the mountain. You are near the foot of the ladder by then, with Shimizu below you. Above, Yoneda calls through the megaphone that the first is coming, and the ladder throws you off. He comes down after you. The passage is all dust, and dark. Somebody lights a lamp, and there are men with their hands over their ears. The next one is coming.
- mist.told_few:
    At seven Yoneda hears the ships begin to fire, before you do. He turns his face to you, and then the floor hits you both. So now he knows how many ships there are. You take him below by the sleeve, through rock that comes down in lumps, and then as dust. A man below is trying to light the lamp, and another shell blows it out.
- else:
    By seven, when the ships open fire, you are down from the lookout and lying in the passage, next to Shimizu. He reads the hour off his watch, and then the lamp is out and the floor has come up under you. That's one shell. A match is struck, and Shimizu's pencil is where it was, and he holds it there while you both listen to another one coming.
}

{counting.counted_rolls:"{ash.price.ten_sen:Thirty|Sixty} thousand rolls of bread," says the man who keeps the count, at each shell.|"{ash.price.ten_sen:Thirty|Sixty} thousand rolls of bread, that one," you say, aloud. From down the passage a voice you don't know says, "Plain rolls?"} # holds: knows(BREAD_SUM)

~ hour(NOON)
{knows(FLUE_DUG):At the back your flue is still drawing.|By noon the engineers' air shaft has fallen in, and no more air comes down it into the chamber.} Each man has to find somewhere to lie, with what water is in his canteen. # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and (knows(FLUE_DUG) or the_walk.flue.left_it)

* (lay_by_door) [Near the mouth, where there is light]
    You can breathe there. In the afternoon a shell bursts outside and the blast comes in: you are on your back, and cannot hear, and your nose is bleeding.
    ~ wound()

* (lay_deep) [At the back, as deep as it goes]
    Pak is there. He has his palm up, flat against the roof. When he takes it away and moves over a metre, so do you. At about four o'clock the roof comes down on the place that you moved from. {is_known(PAK):He says nothing about it.|He does not tell you to go.}
    ~ warm(PAK)

* (lay_with_yoneda) [Beside Yoneda]
    Yoneda can hear which shell will be near. At those he stops talking. It is about one second's warning, and every man along the wall lies listening for Yoneda to stop talking.
    ~ warm(YONEDA)

- At night the ships do not stop. They fire more slowly.
~ hour(NIGHT)

* (counted_gaps) [Count from one shell to the next]
    You get to forty, and a shell comes. You get to forty again. You get to twelve, and the floor hits you. After that you get to a hundred and six, and no shell has come. You stop counting, to hear it. Then for a very long time you lie and listen for the shell.

* (slept_gaps) [Sleep between the shells]
    ~ rest()
    You can't have slept for more than half a minute. You wake with your nails in your palms, and the floor hits you, and you sleep. Each time you know where you are, and each time it takes you a moment to know that it is still the same night.

* (held_bag) [Lie with your arms round your haversack]
    A near shell throws up the floor, and it is the haversack that hits you in the face. You have time to think how long canvas lasts, with letters in it.

- -> nemoto

= nemoto
~ day("1945-02-17")
~ hour(MORNING)
~ drink()
On the second day nobody counts the shells. The latrine tin is full, and no one can go out to empty it, or to get water.

Your jaw aches from being shut. You have been here a long time, and a man with a watch says that it is ten past nine in the morning.

{
- shells.lay_by_door:
    Since the blast you hear with one ear only. Sergeant Nemoto puts his mouth against that one, and begins to talk. # note: china

    "I was in China, the third winter, in Shansi," he says. "In one village they'd shot a man of ours, and we threw the people of it down their own well. As many as went in. A well only holds so many. And our cadet had them all down on a list, by name. Oiso; he's a lieutenant now, second platoon. He went and dropped a stone in after, to hear if any of them were still alive." The next shell is near; he waits for it. "I grow leeks, you know. I'm a leek grower. And there's nothing those Americans can do to us, when they come in here, that we haven't done. They'll do it, too."
- shells.lay_with_yoneda:
    Yoneda talks, and stops, and talks. In each silence Sergeant Nemoto, on your other side, says a bit of something. It takes you a good while to see that the bits are all the one story. # note: china

    "This was Shansi," says the sergeant, and the shell comes. "One of our lot had been shot, by some fellow in a village," he says in the gap before the next. "So we threw the people of the village down the well. As many as it took." That one is very near. "Our cadet had ticked off their names. He's Lieutenant Oiso of the second platoon now. Then he let a stone fall in, to hear which of them were alive." Yoneda talks for a minute, and stops. "That was my third winter in China. All I want now is my leeks, if I get home. Only the Americans will be down here first, and do to us what we did, the whole of it."
- else:
    Sergeant Nemoto, lying with his head by yours, has begun to talk. Pak, on your other side, has his palm up against the roof. # note: china

    "There was a village in China, in Shansi, the third winter," says the sergeant. "A fellow there shot one of ours, so we put the people of the village down the well. Not all. There's a limit to a well. There was a cadet with us, Oiso, that's a lieutenant here now. He'd the list of the village, by name. Afterwards he'd throw a stone down, and listen for who was alive." The floor hits you. Pak has taken his hand down from the roof. "At home I grow leeks," says Nemoto. "The Americans have not done anything to us yet that we didn't do. They'll do all of it, when they get down in here."
}

* (asked_him_what) ["What did you do, Sergeant?"]
    Nemoto turns and looks at you. "I held the rope," he says. "They were all on the one rope. That's all I did, I held it." He looks at his hand. "You'd think it would have been somebody else's."

* (told_him_quiet) [Stop him: "Yoneda can hear you, Sergeant."]
    Yoneda is sitting up, with his face towards the voice. "Ah, who would he tell?" says Nemoto. But he stops. You can tell by how Nemoto breathes that he is in that village, all that day.
    ~ warm(YONEDA)

* (heard_him_out) [Say nothing, and let him talk]
    Nemoto talks for an hour. He gives the number of the dead. He has shared out your rice fairly since June. When he has done he looks at you, and you look at the wall.

- -> battery

= battery
~ hour(NOON)
~ grow_thirsty()
The navy has four guns above you, with orders not to fire. This morning they fired all the same, on some American gunboats, and since then every ship has been shooting at the four guns. # note: bombardment

* (counted_guns) [Listen for how many of the four are left]
    You hear four guns; and then three. In the afternoon there is one, for a long time. Then it stops.
    ~ warm(YONEDA)

* (stopped_ears) [Put your thumbs in your ears]
    ~ rest()
    You feel the guns in your teeth instead: four of them, then three, and towards evening none.

- ~ hour(DUSK)
Towards dark the shelling slackens. At the top of the ladder to the guns somebody is calling{the_walk.stores.mended_seam:. "Baker," he calls.|. "Army," he calls. "Is there anybody?"} It is the petty officer with the ledger, from the navy's store. Captain Tanida says that no one is to go up.

Just then Yoneda, who has lain still for two days, gets to his feet, takes his megaphone and begins to walk out of the cave. It is still light enough for the ships to see him.

* (after_yoneda) [Go after Yoneda]
    -> walked

* (to_ladder) [Go to the ladder, to the petty officer]
    -> ladder

* (stayed_put) [Stay where you are]
    ~ cool(YONEDA)
    Two other men run after Yoneda, and have caught him by the arms when a shell bursts outside. A piece of it goes past Yoneda, and into the throat of Tsuji, of your section. He sits down with both hands round it, and in a little while he is dead. The petty officer goes on calling until after dark. {the_walk.stores.mended_seam:You try to think that it's some other man with that voice.|Towards the end he calls a woman's name.} Pak, whom he once hit in the face, sits at the foot of the ladder. He has his hands over his ears, and so have you.
    -> stopped

= walked
Yoneda does not stop when you call him.

* (held_yoneda) [Take hold of him]
    ~ toil()
    ~ warm(YONEDA)
    You take Yoneda round the chest from behind. He is stronger than you, and walks on, and you are dragged after him. Then he stops, and shakes, and you hold on. {water.nights.slept_on:You did not go up to Kashiwara, the night he was dying and called you. }"It's all right," says Yoneda, reasonably. "I only wanted to see a shell coming."

* (talked_bread) [Tell him how to make bread, to keep him]
    ~ warm(YONEDA)
    ~ warm(SHIMIZU)
    {water.bread.told_him_bread:You told it once to Kashiwara, by the wall.|You can think of nothing else to say.} You tell Yoneda about the starter's skin, and what's under it. You say it between shells, and then through them. Yoneda has stopped, short of the daylight, with a hand on the rock. By the second rising he is sitting down, and forty men in the dark are waiting for you to open the oven. # holds: not lives(KASHIWARA)

* (gave_ration) [Put your canteen in his hand]
    ~ give_water(YONEDA)
    It takes both hands to drink and one to hold a megaphone. Yoneda considers that, and sits down. "I've left you some," he says. He has left you a good deal.

- When you have him back in his place it is dark. The petty officer at the guns does not call again; a man goes up to him, and he is dead. Pak, whom he once hit in the face, sits at the foot of the ladder with his hands over his ears.

-> stopped

= ladder
You turn to the ladder. Behind you two men run after Yoneda, and have caught him by the arms when a shell bursts outside. A piece of it goes past Yoneda, and into the throat of Tsuji, of your section. He sits down with both hands round it, and in a little while he is dead.

At the foot of the ladder sits Pak. He moves over, to let you by.
~ cool(YONEDA)

* (went_up) [Go up the ladder]
    ~ toil()
    ~ wound()
    ~ draw_notice()
    ~ lose_water()
    At the top the petty officer lies beside his gun, with his legs crushed. As you get him on to your back a splinter comes along the concrete and cuts your shoulder. You bring him down the ladder. In the passage he drinks all the water you have. {the_walk.stores.mended_seam:"I knew it was you," he says. "It's how you go about it."|{the_walk.stores.stood_by_arai:"You," says the petty officer. "I had your name in my ledger."|"You needn't have," says the petty officer. "The army never helps us."}} At nine he asks what the time is. Shimizu tells him, to the minute, and he dies. # holds: not the_walk.stores.mended_seam or (flour() == 0) # holds: mouthfuls() == 0

* (lowered_water) [Send your canteen up to the petty officer]
    ~ lose_water()
    ~ eat()
    You tie your canteen to a cord, and a hand up there hauls it in. Then the cord jerks, and the canteen comes down to you, empty, and in the cup of it, wrapped in a rag, six lumps of sugar. He does not call again; when a man goes up to him he is dead.

- -> stopped

= stopped
~ day("1945-02-18")
~ hour(DUSK)
On the third day the ships begin all over again, from closer in. Captain Tanida comes down the passage with a candle, and with his boots on the wrong feet.

* (told_boots) ["Your boots, company commander."]
    Tanida looks down. Then he stands in the passage on one leg, with a hand on your head to steady himself, and changes them, left and right, while the floor jumps. "Did they all see?" he says. You tell him that it's very dark, and he goes back behind his curtain.
    ~ warm(TANIDA)

* (let_pass) [Pull in your feet, and let him by]
    Tanida goes to the end of the passage and back, and forty men look at the boots. An hour after that a man farther down the passage begins to laugh. He can't leave off, and Sergeant Nemoto has to crawl to him and hit him, and goes on hitting him for some time.

- {mouthfuls() > 0:
    Of your own water you allow yourself one drink.
    ~ drink()
}

The company has one drum of water left. Sergeant Nemoto gives each man a canteen cap of it; the rest is for the morning.

* (drank_cap) [Drink your share]
    ~ take_water()
    The water is gone before you have tasted it.

* (gave_cap) [Give your share to Shimizu]
    ~ warm(SHIMIZU)
    Shimizu lies across from you, and has not moved since noon. You hold the cap to his lips. The water goes in, and after a moment his throat works. "That is thirty cubic centimetres," says Shimizu.

- At six in the evening one more shell comes, and the floor jumps, and the dust comes down; and then there is only the dust.

"How far off's the next?" says a man, to Yoneda.

"There's none coming," says Yoneda.

* (slept) [Sleep, where you are]
    ~ rest()
    You sleep with your mouth open and your cheek on the rock, for nine hours.

* (went_to_see) [Go out, and see if Kashiwara's grave is there]
    There's half a moon. The path is gone; there are holes. You go along on your stomach to where the sick men's wall was. There is no wall. The grave is there. The stones lie nearly as you and Pak laid them, flat ones lowest; only the small ones have run out from between them. # holds: not lives(KASHIWARA)
    ~ warm(PAK)

-

-> nineteenth
