// CHAPTER 16. WHAT THE EARTH KEPT
// When: June 2005. Third person, past, cooler than the rest.
// Who wants what: Ueda wants it to be somebody he can tell people about. Nakahara wants to be sure. The woman in the blue
//   cap has brought a biscuit tin for twelve hundred kilometres and wants to be asked what is in it.
// Enter: from every ending.   Leave: the end of the run.
// Answers: everything. It decides little; it reads the run back. A letter that the reader has read is quoted by a line.
// Whose knot: the bag that Saigo tied opens to the right; where he died before the burning it was Pak who tied it, and it
//   opens to the left.

=== earth
{by_pak():
    ~ pak_buries()
}
{by_pak() && not endings.over_alive: -> pak_walls ->}
* (sixty_years) [Go on, sixty years, to 2005]
- -> cloth

= pak_walls
# chapter: 0
# title: Left-Handed
# place: Iwo Jima
# when: afterwards
# away
{lives(KASHIWARA) && water.wall:
    ~ dies(KASHIWARA)
    Kashiwara dies the same night as you, and is laid beside you. # holds: not lives(KASHIWARA)
}
{endings.over_shot:Ōkubo has taken your bag north, to where Pak is, and your letters have come after it. }Now that you are dead Pak goes about with your bag and your shovel as a man does with another man's child. # joins: pak # holds: by_pak()

Wherever he's sent to dig he puts his ear to the rock. At a bend in one tunnel, six metres in, it sounds dry. A bag would keep in there for a hundred years.

There he looks into your bag, once. {nothing_in_it():There's a razor, a cup and a sock.|{letter_is(PAK_PAGE, BURIED):His own page is there, with his people on it, and he counts the names on it, and lays it back where it was.|{no_others():There's one man's writing in it. He doesn't read it.|He doesn't read it; he sees that more than one man has written there.}}} He ties it again, {the_walk.bag.taught_knot:as you showed him|as he has seen you do it}: twice round and under, with one loop left to pull. But he is left-handed, and the knot comes out the wrong way about. He walls the bag up, the flat stones lowest, the small ones in the gaps, and a wedge.

A wounded corporal, a stranger, asks from the floor what he's building. "A prop," says Pak. "The rock would have come down on you."

Pak stands the shovel up against the stones. Laid flat, it would look dropped. Then, in pencil, he does on the wall the only sum of yours that he knows, what a shell costs in rolls: two thousand yen, struck out; three thousand; a line; and, since a baker is always asked, "without filling". He leaves the answer blank. "Whoever comes can do the rest," says Pak. # holds: knows(BREAD_SUM)
->->

= cloth
# chapter: 16
# title: What the Earth Kept
# place: Iwo Jima
# when: June 2005
# away
{
- the_brush.iron:
    They opened the bag the same evening, in the mess hut, on a clean sheet, with all thirty of them round the table. Beside it they had laid the blade of the shovel, with the strip of cotton still round its neck.
- the_brush.pencil:
    That evening all thirty of them stood in the mess hut, round a table with a clean sheet on it, and the bag on the sheet. Ueda had copied the sum off the tunnel wall on to a label.
- else:
    The bag out of the tunnel was opened in the mess hut that night. All thirty of the team had come, and let supper go. A clean sheet had been spread. Nakahara took the last stone of the wall, the wedge, out of her pocket and set it on a corner of the sheet.
}

{the_brush.pulled:Dr. Nakahara had undone the knot already, in the tunnel; the cord still had the bends in it.|Dr. Nakahara put on gloves, and took hold of the loop.} {lived() && not by_pak():{the_brush.pulled:"It had one loop left, to pull," said the woman in the blue cap, as if to herself.|"Mind, it'll come all at once," said the woman in the blue cap. It did.}|"Wait," said the woman in the blue cap, and bent down to the cord.} # holds: (the_brush.pulled + the_brush.left_tied == 1) and (not lived() or (endings.over_alive or last_walk or burning.down))

{by_pak():"It's a baker's knot, the other way round," the woman said. "The man who tied this one was left-handed, and {the_walk.bag.taught_knot:somebody had shown him|had learned it by watching}." She tied it in the air, one way and then the other.|The woman tied the knot again, in the air.} # holds: (not by_pak() or (not burning.ashes and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(LETTER_SEVEN, BURIED))) and (by_pak() or burning.hole)

{burning.hole.dig_deep or burning.hole.pak_dug:The earth had pushed the bag up against the stones, but no water had got to it.}{burning.hole.lay_shallow && not burning.ashes:The bag hadn't been laid deep. Years ago a root had gone through it, and rotted, and in everything was the same hole, as big as a coin.} # holds: not burning.hole or (burning.hole.dig_deep + burning.hole.pak_dug + burning.hole.lay_shallow == 1)

* (watched_her_hands) [Watch the woman's hands]
    The woman had finished the knot before she looked at her hands. She put them in the pockets of her coat.

* (asked_for_lamp) [Ask for more light on the bag]
    Ueda held the lamp, so near that Nakahara had to move his wrist.

- {the_brush.left_tied && (not lived() or by_pak()):Nakahara pulled the loop. }{asked_for_lamp:When the bag was open nobody spoke.|The air that came out of the bag smelled of matches.}

{burning.hole.pak_sees && not endings.raft && not endings.tunnels:A letter from Pak, at Naju in Korea, had told a ministry in 1971 where to look, and been filed under Miscellaneous. It said, "There is a bag six metres in, at the bend. It is not mine. I said that I would know where."|{burning.hole.fujita_sees:In an American signal log Ueda had once found the last words of the headquarters here, sent by the general's aide: "All is burned. Fujita." He had never understood why anyone should want that to be the last thing said.|{by_pak() && not endings.over_alive:A letter from Pak, at Naju, in Korean, had told a ministry in 1971 where to look, and been filed under Miscellaneous. It said, "There is a bag six metres in, at the bend. It is not mine. It belonged to a man who is dead. {is_close(PAK):If he had lived, and it had been mine, he would have come back for it|I did not know him well}. I have told nobody else. There is nobody else whom it concerns."}}} # holds: not burning.hole.fujita_sees or burning.hole

{burning.ashes: -> only_ash}
{nothing_in_it(): -> no_paper_in_it}

* (from_the_top) [Start from the top]
    "From the top," Nakahara said, and lifted off what lay uppermost.
    -> late_sheets

* (from_the_bottom) [Start from the bottom]
    "From the bottom," Nakahara said, and slid her hand down inside the bag.
    -> early_sheets

= only_ash
There wasn't a sheet in the bag. To the neck it was full of ash, fine and grey. # holds: not any_own() and not letter_is(MORI_ROLL, BURIED) and not letter_is(KASHIWARA_CARD, BURIED) and not letter_is(PAK_PAGE, BURIED) and not letter_is(SHIMIZU_LETTER, BURIED) and not letter_is(SAM_LETTER, BURIED) and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(KINU_LETTER, BURIED) and not wad_in_bag() and not by_pak()

"It was paper," said Nakahara. "Somebody burned it all; and then he swept it up, and put it in his bag, and tied it."

{burning.ashes.his_pencil:Near the top was something hard. It was a pencil, what was left of one.|She went through it to the bottom with a brush, and found no paper.}{water.entered.took_lucks: {lucks_lost():{ash.evening.felt_for_lucks:A button lay in it|Half of a comb lay in it}|A coin lay in it, and a button}, grey like the rest.}{the_message.told.told_alone: Beside it was a watch, stopped.} # holds: burning.ashes and (not the_message.told.told_alone or not lives(TANIDA))

* (asked_read_ash) ["Can't any of it be read?" asked Ueda.]
    "No," said Nakahara. Burned paper could sometimes be read, with a lamp, if it still lay in sheets. "But he has put this in by the handful. You can see where he has patted it down."

* (woman_smelled) [The woman in the blue cap smelled the ash]
    She bent down to it. Before anyone could speak she had taken a pinch between finger and thumb, and rubbed it, as one does with flour, and let it fall.

- -> tin

= no_paper_in_it
There was no paper in it of any kind, only what would go into a man's two hands: a razor, a cup, and one sock. # holds: not any_own() and not letter_is(MORI_ROLL, BURIED) and not letter_is(KASHIWARA_CARD, BURIED) and not letter_is(PAK_PAGE, BURIED) and not letter_is(SHIMIZU_LETTER, BURIED) and not letter_is(SAM_LETTER, BURIED) and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(KINU_LETTER, BURIED) and not wad_in_bag() # holds: not the_slope.roll.tore_half

"So why tie it?" said Ueda. "Why wall it up? It's just some man's bits."

* (said_whose) ["It's whose they were that matters," said Nakahara.]
    She was writing the label. She had as far as "One man," and had stopped.

* (said_cup) ["He's rinsed the cup," said Ueda.]
    Nakahara held it to the lamp. It was so.

* (said_sock) {the_walk.stores.took_flour && not the_slope.roll.tore_half} ["Smell the sock," said the woman.]
    Ueda smelled it. "Flour," he said.

- -> tin

= early_sheets
{letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED): -> early_read}
{cloth.from_the_top: -> others}
-> late_sheets

= early_read
There was a letter of {letter_is(LETTER_ONE, BURIED):June|{letter_is(LETTER_TWO, BURIED):August|November}} 1944, folded in eight, from {late_read:the same soldier to his wife|a soldier to his wife}. {letter_is(LETTER_ONE, BURIED) && is_struck(LETTER_ONE) or letter_is(LETTER_TWO, BURIED) && is_struck(LETTER_TWO):A censor had marked in pencil what was to go. No line had been inked out.|There was no censor's ink on it.} # holds: (letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED)) and (not letter_is(LETTER_TWO, BURIED) or (letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_ONE, SENT))) and (not letter_is(LETTER_ONE, BURIED) or not letter_is(LETTER_ONE, KEPT))

* (ueda_early) [Ueda read it out]
    Ueda had a voice for other people.

* (nakahara_early) [Nakahara read it out]
    Nakahara read it flatly, as she'd have read out measurements.

* (woman_early) {letter_is(LETTER_ONE, BURIED)} ["I'll read that," said the woman]
    The woman had gone and washed her hands. She held the letter well away from her. # holds: letter_is(LETTER_ONE, BURIED) and ash.table.kept_it

-
{letter_is(LETTER_ONE, BURIED):{ash.letter.open_well:"'I am in good health, and the food is plentiful and of excellent quality,'"}{ash.letter.open_hole:"'They have given me a shovel,'"}{ash.letter.open_ground:"'You could prove a dough in the ground here,'"} it said; and near the end: {ash.letter.chose_fumi:"'If it's a girl I would like Fumi. Then there will always be one letter in the house that came.'"}{ash.letter.chose_asako:"'For a girl, Asako, for the morning. You and I were always the first in the street to see one.'"}{ash.letter.chose_mugiko:"'Suppose a girl, and suppose we called her Mugiko. I know.'"}} # holds: not letter_is(LETTER_ONE, BURIED) or (not ash.table.sent_it and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)))

{letter_is(LETTER_TWO, BURIED):The August letter said, {the_walk.letter.tell_noon:"'He thinks that they will have the beach by the first noon. If anybody tells you that they had to wait longer, that was our doing.'"}{the_walk.letter.tell_partner:"'There is a man here who puts his ear to the rock before he hits it.'"}{the_walk.letter.tell_store && the_walk.stores.took_flour:"'I have come by some flour. You would have blushed.'"}{the_walk.letter.tell_store && the_walk.stores.mended_seam:"'I saw a burst sack and turned it over.'"}{the_walk.letter.tell_store && the_walk.stores.took_tin:"'Nine of us shared a tin of peaches.'"}{the_walk.letter.tell_store && the_walk.stores.stood_by_arai:"'I spoke up for a man over his wages. It did him no good. I wanted you to have it from me.'"}{the_walk.letter.tell_gut:"'My stomach has turned to water, which they are otherwise short of.'"}} # holds: not letter_is(LETTER_TWO, BURIED) or (the_walk.table.kept_it and not the_new_man.after.swallowed)

{letter_is(LETTER_THREE, BURIED):The November letter said, {the_new_man.window.open_count:"'By my count the child comes today, or it came on Tuesday, or it is coming now, and you are walking up and down holding the shelf.'"}{the_new_man.window.open_quiet:"'I have not written{letter_is(LETTER_TWO, SENT): since August}, because a man I ate with is dead.'"}{the_new_man.window.open_bread:"'If there is any flour to be got, set a sponge tonight and do nothing to it.'"} {the_new_man.caught.let_him:One character had been put right, in a lighter hand, by three strokes.}} # holds: not letter_is(LETTER_THREE, BURIED) or (the_new_man.after.gave_shimizu or the_new_man.after.swallowed)

{letter_is(LETTER_ONE, BURIED) && ash.letter.close_starter:The June letter asked the wife to feed the starter. "She didn't need telling," the woman in the blue cap said. "Every night. It took potato water."|{letter_is(LETTER_ONE, BURIED) && ash.letter.close_trays:The June letter asked Kinu not to lift the trays. "She lifted them," the woman in the blue cap said. "All that year."|{letter_is(LETTER_ONE, BURIED) && ash.letter.close_home:"'I shall be home before she walks,'" the woman in the blue cap read, at the end of it.|}}} # holds: letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED)

{earth.cloth.from_the_top: -> others}
-> late_sheets

= late_sheets
{letter_is(LETTER_FOUR, BURIED) or letter_is(LETTER_FIVE, BURIED) or letter_is(LETTER_SIX, BURIED) or letter_is(LETTER_SEVEN, BURIED): -> late_read}
{earth.cloth.from_the_top: -> early_sheets}
-> others

= late_read
{early_read && not earth.cloth.from_the_top:Then there|There} was {letter_is(LETTER_FOUR, BURIED):a letter that hadn't gone with the last mail aeroplane; and }what {early_read:the same|a} soldier had written to his wife when there was no post any more, on {letter_is(LETTER_FIVE, BURIED):{letter_is(LETTER_SEVEN, BURIED):ration slips, and then on very good paper|{letter_is(LETTER_SIX, BURIED):ration slips|a ration slip}}|very good paper}. {burning.hole.lay_shallow:They had to read round the hole that the root had made.|The pencil had not faded.} # holds: letter_is(LETTER_FIVE, BURIED) or letter_is(LETTER_SEVEN, BURIED)

{letter_is(LETTER_FOUR, BURIED):The one for the aeroplane ended{the_regular_service.lamp.close_feed:, "'Feed the starter. I do not mean anything else by it. I mean, feed it.'"}{the_regular_service.lamp.close_cold:, "'I put my hands inside my shirt, and they might be anybody's.'"}{the_regular_service.lamp.close_name: on a child's name.}} # holds: not letter_is(LETTER_FOUR, BURIED) or the_regular_service.pilot.kept_it

{letter_is(LETTER_FIVE, BURIED):From the day after the Americans landed: {nineteenth.letter.tell_shot:"'I fired at {nineteenth.letter.open_shovel:him|a man who had a shovel,} and he stopped. {nineteenth.an_hour.chose_one:I had picked him out beforehand, like a cake. }I was going to say I was sorry to tell you this; but whom else can I tell?'"}{nineteenth.letter.tell_missed:"'I fired at the sea on Monday. I hit it.'"}{nineteenth.letter.tell_carried && nineteenth.signal.carried:"'I carried shells. It was sacks, more or less, up and down, and other men took them from there.'"}{nineteenth.letter.tell_carried && nineteenth.signal.went_back:"'I sat in the back with a lieutenant and we looked at a map.'"}{nineteenth.letter.tell_boy:"'There is a boy here who is eighteen on Friday.'"}{nineteenth.letter.tell_yoneda:"'Yoneda is dead, who could hear an aeroplane at sixty kilometres.'"}} # holds: (not letter_is(LETTER_FIVE, BURIED) or (nineteenth.letter.tell_shot + nineteenth.letter.tell_missed + nineteenth.letter.tell_carried + nineteenth.letter.tell_boy + nineteenth.letter.tell_yoneda == 1)) and (not (letter_is(LETTER_FIVE, BURIED) and nineteenth.letter.tell_yoneda) or not lives(YONEDA))

{letter_is(LETTER_SIX, BURIED):From March: {the_baron.night.tell_lie:"'{the_baron.ladder.told_horse:I told a blind man that there was a horse.|I told a blind man our street, from the bath-house down.} I gave him all I had.'"}{the_baron.night.tell_stones:"'A man who had lost his eyes asked me what there was to see, and I told him, and it was not much.'"}{the_baron.night.tell_six_mine:"'There is an officer lying out with {the_baron.mines.cut_wire:two|three} mines tied to him{the_baron.mines.cut_wire:, I took off the third}.'"}{the_baron.night.tell_six_bag:"'I have got a bag here of other people's letters.'"}} # holds: (not letter_is(LETTER_SIX, BURIED) or (the_baron.night.tell_lie + the_baron.night.tell_stones + the_baron.night.tell_six_mine + the_baron.night.tell_six_bag == 1)) and (not letter_is(LETTER_SIX, BURIED) or not lives(NISHI))

{letter_is(LETTER_SEVEN, BURIED):{letter_is(LETTER_SIX, BURIED):And the last, from the night before the last day|It was from the night before the last day}: {north.seven.seven_name:"'When a loaf comes out, hold it up and listen. It sings a bit as it cools.'"}{north.seven.seven_kinu:"'The day I left, you walked as far as the corner, and stood there, and did not wave because of the flour on your hands.'"}{north.seven.seven_stop:"'There is a good deal more paper. I am going to leave it as it is, you can use it for the child to draw on.'" Below that the sheet was white, and nobody had drawn on it.}} # holds: not letter_is(LETTER_SEVEN, BURIED) or (burning.hole and not burning.ashes)

* (who_was_kinu) ["This is to Kinu. Who's Kinu?" said Ueda.]
    The woman in the blue cap was looking at the name. {lived():"She was a baker's wife," she said. "He never would let her move the flour bin. The day after his funeral she moved it, and moved it back."|{letter_is(LETTER_ONE, BURIED) && ash.letter.close_home:"A baker's wife," she said. "She always had the flour bin in the same place. You could have found it in the dark."|"She was a baker's wife," she said. "In Ōmiya. She made fewer jokes than he does, and kept a straighter face."}} # holds: any_own()

* (asked_whose_hand) ["He doesn't say who he is," said Ueda.]
    "He's a baker," said the woman in the blue cap. "You've seen the knot." # holds: any_own()

- {letter_is(LETTER_FIVE, BURIED) && nineteenth.letter.tell_boy:"Eighteen on Friday, the boy in that letter," said Ueda, and turned the sheet over, to see if he had been.} {letter_is(LETTER_SEVEN, BURIED) && north.seven.seven_kinu:"He went without looking round; that's how my mother told it," the woman said. "She said to the end that she ought to have waved, and then he might have looked." Ueda looked to see how the letter went on. "'I saw you put them in your sleeves,'" he read. The woman in the blue cap asked him to read her that again.} {letter_is(LETTER_SEVEN, BURIED) && north.seven.seven_name:{lived():The woman had been held up to a loaf when she was five, to hear it sing. She did not say so.|The woman had turned to her own loaves, under their cloth. They had been out an hour, and had finished singing.}}

{earth.cloth.from_the_top && not early_sheets: -> early_sheets}
-> others

= others
{no_others() && any_own():"Is that all?" said Ueda. "With all those stones in front of it?"}

{no_others() && any_own():"It's all there was," said Nakahara. "Somebody put away all there was."}
{no_others(): -> tin}
{any_own():{letter_is(KINU_LETTER, BURIED):Nearly everything else|Everything else} in the bag he had been keeping for other men.|{not letter_is(SHIMIZU_LETTER, BURIED):Of the man whose bag it was they could find no name. }{not no_mens():What was in the bag was other men's.}} # holds: not no_others() and (not any_own() or not nothing_in_it())

{letter_is(MORI_ROLL, BURIED):Nakahara drew out a rubber glove, cracked with age. In it was a roll of the battalion's dead, on ration slips: four hundred and {the_dog.night_after.put_in_roll:twelve|eleven} men, by name and place and hour, in a small, even hand. An old man who had hardly spoken since they landed asked if there was an Ogawa. There was: second section, July, of heat. {water.entered.in_action:Beside Kashiwara's name it said, "In action: water."{nineteenth.roll.asked_his: Beside that was another man's question mark, and nothing had been altered.}|Beside Kashiwara's name it said, "Of illness," and then four lines about the illness.} {the_slope.roll.took_roll:{the_dog.night_after.put_in_roll:{the_slope.roll.told_him_hirano:A boy's name, Hirano, and the two after it,|The last two} were in another handwriting: "Mori Kiyoshi, corporal, of Kurayoshi." Then, "Shimizu, superior private, of Urawa{the_dog.seen:. Shot, when he had given himself up}."|{the_slope.roll.told_him_hirano:A boy's name, Hirano, was in a different hand, and so was the last,|The last entry was in a different hand,} for the man who had kept the roll: "Mori Kiyoshi, corporal, of Kurayoshi. {water.entered.in_action:Of wounds|{the_slope.hole.split_up:A grenade, in a gully, in the rain|Fire, on a slope, the day before I write this}}."}}} # holds: (not letter_is(MORI_ROLL, BURIED) or ((the_slope.roll.took_roll or the_slope.roll.tore_half) and not lives(MORI))) and (not the_dog.night_after.put_in_roll or not lives(SHIMIZU)) and (not nineteenth.roll.asked_his or water.entered.in_action)

{letter_is(KASHIWARA_CARD, BURIED):Ueda had a field-post card between his fingers, as soft as cloth. It was from Kashiwara, to his mother at Onomichi. {water.card.true_line:"'Mother. It is not warm and I am not eating,'"}{water.card.luck_line:"'Mother. I found something every day,'"}{water.card.fish_line:"'Mother. You always held a fish up and said, Does that look tired to you?'"} he read. {not any_own() && (water.card.put_friend or (water.card.put_debt && not ash.watched && not ash.facing.hit_hard)):{water.card.put_friend:"'There is a baker here.'"|"'Give him the good seat by the brazier. He is a baker.'"} Ueda looked at the cord, and then at the woman in the blue cap, who was looking at the card. }Near the end it said, "'Do not come down to the pier to meet the boats.'"} # holds: not letter_is(KASHIWARA_CARD, BURIED) or (not water.entered.ask_card and not the_regular_service.pilot.bread_card)

{letter_is(KASHIWARA_CARD, BURIED): -> card_road}
-> sorting

= card_road
* (the_address) ["I'll take it to the door," said Ueda.]
    "His mother must be long dead," said Nakahara. But in July Ueda took the card to Onomichi. The mother's house was behind the temple, up a hundred and four steps. A great-niece lived there. {water.card.put_friend:She had him sit down before she would look at it.|{water.card.put_debt && not ash.watched && not ash.facing.hit_hard:She gave him the good seat, by the brazier, which was cold, before she asked what he had brought.|She asked him first if the steps had tired him.}} # holds: letter_is(KASHIWARA_CARD, BURIED)

* (by_the_post) ["Post it, with a stamp," said the woman.]
    They stamped the card, at the garrison's post office, and it was delivered at Onomichi on the twenty-ninth of June, to the house behind the temple, by a boy on a scooter. A great-niece of Kashiwara's took it from him. # note: field_post # holds: letter_is(KASHIWARA_CARD, BURIED)

- -> pages

= sorting
* (by_hands) ["Sort it by the handwriting," said Nakahara.]
    {only_the_generals():There was only the one.|They made a row for each man who had written.}

* (by_date) ["Sort it by the date," said Nakahara.]
    {only_the_generals():None of it was dated.|They laid it all out in a row, night by night.}

- -> pages

= pages
{letter_is(KASHIWARA_CARD, SENT) or letter_is(KASHIWARA_CARD, CARRIED):{letter_is(MORI_ROLL, BURIED):That autumn Ueda went to look for one man on the roll: Kashiwara, of Onomichi. In the ticket office by the pier they have his card to his mother in a frame. Ueda read it through, and missed his boat.}} # holds: (not letter_is(KASHIWARA_CARD, SENT) or water.promise.promise_post) and (not letter_is(KASHIWARA_CARD, CARRIED) or the_regular_service.pilot.bread_card)

{letter_is(PAK_PAGE, BURIED):One page in the bag was in Korean, written close on both sides. It went round the table, until it came to Mrs. Ch'oe, who interpreted for the families from Kwangju. She sat down with it. "'I am Pak Kil-su, of Naju,'" she read. "'Where I am has no name that I was told. With me are these.' And then it's villages, and names." There were seventy-one names. No other list of the labourers said where they were from. {not endings.raft && not endings.tunnels:"He got home," said Mrs. Ch'oe. "They tell it at Naju. He went round to the villages, and said the names by heart." } {the_regular_service.page.asked_wages:At the foot he had put what he was owed, and carried it forward.|{the_regular_service.page.shared_wall:At the foot he had put, "It is cold. A man moved over."}}} # holds: (not letter_is(PAK_PAGE, BURIED) or (the_regular_service.page.took_page or the_regular_service.page.offered_trade)) and (not letter_is(PAK_PAGE, BURIED) or not burning.the_page.hand_page)

{rabbit() && not letter_is(SHIMIZU_LETTER, BURIED) && not by_pak() && not burning.ashes && not burning.drawings.keep_only_these && not burning.his_letter:A child's drawing came out in four pieces. Nakahara laid them edge to edge, and it was a rabbit.} # holds: not the_dog.night_after.kept_drawing or not lives(SHIMIZU)

{letter_is(SHIMIZU_LETTER, BURIED):{rabbit() && not by_pak():In one letter lay a child's drawing of a rabbit, in four pieces|One letter was to a soldier}. "'To Shimizu. Are you well?'" the letter began. {burning.his_letter:It was tied round with a strip of cotton, and the strip was hemmed. }{a_handkerchief.asked_why_stone && burning.his_letter:"He'll be the man with the handkerchief, whom we found," said the woman in the blue cap. }{the_baron.promised.wrote_true:"It says, from Saigo," said Ueda. "One soldier to another. He could have told it to him."}{the_baron.promised.wrote_home:"So a man called Shimizu had a letter from home," said Ueda.{any_own(): Nakahara had seen that the handwriting was the baker's, and said nothing.}}} # holds: (not letter_is(SHIMIZU_LETTER, BURIED) or (the_baron.promised.wrote_true or the_baron.promised.wrote_home)) and (not a_handkerchief or not lives(SHIMIZU))

{letter_is(SAM_LETTER, BURIED):One letter was in English. It was handed to Matsui, whose wife was American. "'Dear Ruthie. Well I am still on the boat and so is everybody,'" he read. Where he should have signed there was an S, which ran on to the edge of the sheet. {the_baron.page.tell_ruthie_bread:"'There is a baker here,'" Matsui read. "'He says to tell you to feed the starter.'" The woman in the blue cap laughed aloud, and put her hand over her mouth. }Ruthie was found through the American list of the missing. She was seventy-five, and hung the letter in the hall, in Salina.} # holds: not letter_is(SAM_LETTER, BURIED) or not lives(SAM)

{letter_is(SAM_LETTER, BURIED) or letter_is(PAK_PAGE, BURIED) or letter_is(SHIMIZU_LETTER, BURIED): -> who_keeps}
-> things

= who_keeps
- (door)
<- doors.table
* (asked_who_kept) ["Who'd keep all these men's letters?" said Ueda.]
    "Someone they could give them to," said Nakahara.

* (counted_hands) [Nakahara counted how many had written]
    Nakahara leafed through all that was still to come. Some had not signed, and some might have been two men or one. She wrote down a number, with a question mark after it. "And one bag," she said.

- -> things

= things
{letter_is(GENERAL_DRAWINGS, BURIED):Folded once, by themselves, were nine sheets of drawings. A hen was receiving orders from a man in a helmet. Under a person with a stick, seen from behind, was written, "Your father inspecting the seaside." {burning.told_to.asked_why_him:The fold went between the hen and the man, and touched neither.} {north.compliments.gave_street && burning.drawings.keep_drawings:On the back of the sheet with the hen was a plan of a street, in the same pencil, from a bath-house down, with a queue of small people.}} # holds: not letter_is(GENERAL_DRAWINGS, BURIED) or not by_pak() # holds: not (letter_is(GENERAL_DRAWINGS, BURIED) and burning.told_to.asked_why_him) or not burning.drawings.burn_drawings

{wad_in_bag():{the_message.dead.took_letters:Then came a wad as thick as a wrist{the_slope.others.lent_wad:, tied in tens}, thirty or so letters, from the pockets of one company's dead. {strip_kept():On top lay a strip off a signal pad, with an order to come north. }{burning.the_wad.wad_by_feel:Half of them had stuck together; fourteen|Nineteen} of the letters could be delivered. The one from a man called Ueki, who grew tea, went to his sister. She had it read to her, twice, and asked if it said what he had had to eat.|{the_message.waiting.took_uekis:There were six letters of one night in February. The one from a man called Ueki, who grew tea, went to his sister. She had it read to her, twice, and asked if it said what he had had to eat.}} {the_baron.quiet.took_a_paper:There was a sailor's card. "'Father. We go tonight. They have given me new shoes, a size too large,'" Ueda read.} {north.council.wrote_for_them:On three sheets were lines that wounded men had wanted written home, one each, all in one hand. "'Tell her the boots were good,'" Ueda read. "'I was thinking of the dog.'" The ministry printed them in its bulletin, and four families wrote in about the dog.}} # holds: not wad_in_bag() or (others_papers() and not burning.the_wad.burn_wad)

{letter_is(KINU_LETTER, BURIED):One letter was from home, from the baker's wife. Nothing in the bag had been read so often. "'Do not be brave,'" it said. The woman in the blue cap knew the handwriting from across the room.} # holds: not letter_is(KINU_LETTER, BURIED) or name_home() # holds: not letter_is(KINU_LETTER, BURIED) or not by_pak()

{the_message.told.told_alone && not endings.cave && not (by_pak() && the_sword.kneeling.showed_watch):Nakahara tried the winder of an officer's wristwatch, and it came off. }{water.entered.took_lucks:{lucks_lost():{ash.evening.felt_for_lucks:A button with an anchor rolled out on to the sheet. |Half of a comb fell out on to the sheet. }|Out of the bag came a string, with a coin on it, a shell, half a comb, and a button with an anchor{card_road.the_address:; the button went to Onomichi with the card}. }}{the_baron.leave.took_mane:And in a twist of paper was some hair off a horse{north.compliments.gave_mane:, in a coil as wide as a finger}.} # holds: (not water.entered.took_lucks or not lives(KASHIWARA)) and (not the_baron.leave.took_mane or (not lives(NISHI) or endings.baron))

{letter_is(PAK_PAGE, CARRIED) && the_regular_service.pilot.bread_page:In 1958 the names of seventy-one Korean labourers on this island had been printed in Osaka, in a Korean barbers' newsletter, sent in by "a boy who wanted a shave". Mrs. Ch'oe, who interpreted for the families from Kwangju, had hoped to learn who made the list. There was nothing of that in the bag.}{burning.the_page.hand_page && not endings.raft && not endings.tunnels:Mrs. Ch'oe, who interpreted for the families from Kwangju, asked if there was a page in Korean. There was none. "A man called Pak wore one home from here, in his cap," she said. "It's a list of the labourers. It's at Naju, in the museum. I had thought that there might be a second."} # holds: (not the_regular_service.pilot.bread_page or letter_is(PAK_PAGE, CARRIED)) and (not burning.the_page.hand_page or letter_is(PAK_PAGE, CARRIED))

-> tin

= tin
{(letter_is(KASHIWARA_CARD, SENT) or letter_is(KASHIWARA_CARD, CARRIED)) && not letter_is(MORI_ROLL, BURIED) && not water.promise.promise_carry:Kashiwara's card had come to his mother. At Onomichi it hung in a frame in the ticket office by the pier. {water.card.put_friend:"There is a baker here," it said.|"Do not come down to the pier to meet the boats," it said.} Nobody in the hut had heard of it.} # holds: not letter_is(KASHIWARA_CARD, SENT) or not letter_is(KASHIWARA_CARD, BURIED)
{nineteenth.roll && not letter_is(MORI_ROLL, BURIED):On the ministry's list nearly every man on the island died on the seventeenth of March 1945. The army had put down that one day for all of them, and nobody now knew the true days. {letter_is(MORI_ROLL, BURNED):"Somebody will have kept a roll," said Nakahara. "Somebody always does."|{the_slope.roll.took_water:But in a tray by the door lay a rubber glove, cracked with age. They had found it on Monday in a gully, under a flat stone, with the bones of an arm reaching in after it. In the glove's palm was a cake of grey paper, that had been slips, tied in tens.{the_slope.roll.left_him_pencils: Beside it had lain a box of pencils, points down.} "Whoever wrote them ruled them first," said Nakahara. "That's all I can tell you. Every one."|"Somebody will have kept a roll of them," said Nakahara. "Somebody always does. One would have to know which stone to look under."}}} # note: bones # holds: not the_slope.roll.took_water or not letter_is(MORI_ROLL, KEPT)
{any_tin(): -> tin_opened}
-> asked

= tin_opened
Late that night {only_ash or no_paper_in_it:they stopped looking|they put the papers down}, and the woman in the blue cap fetched the box that she had declared as food. It was a biscuit tin. # holds: letter_is(LETTER_ONE, SENT) or letter_is(LETTER_TWO, SENT) or letter_is(LETTER_THREE, SENT) or letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, CARRIED) or letter_is(LETTER_FIVE, CARRIED)

"{tin_of_one():This is the letter the baker sent home|These are the letters the baker sent home}," she said. # holds: any_tin()

* (lifted_lid) [Nakahara took off the lid]
    {tin_of_one():There was one envelope in it.|There were envelopes in it.}

* (asked_hers) ["You'd better tell us who you are," said Nakahara.]
    "In a minute," the woman said. "I'd like you to read {tin_of_one():it|them} first."

- {letter_is(LETTER_ONE, SENT):{tin_of_one():It|The first} was from June, with the censor's seal on it. {is_struck(LETTER_ONE):A part of it was blacked out.|Nothing in it was blacked out.} {ash.letter.chose_fumi:"'If it's a girl I would like Fumi,'"}{ash.letter.chose_asako:"'For a girl, Asako, for the morning,'"}{ash.letter.chose_mugiko:"'Suppose a girl, and suppose we called her Mugiko,'"} it said near the end.} # holds: not letter_is(LETTER_ONE, SENT) or ash.table.sent_it

{letter_is(LETTER_TWO, SENT):{letter_is(LETTER_ONE, SENT):The August letter was under it|{tin_of_one():It|The first} was from August, with the censor's seal on it}. {letter_is(LETTER_ONE, SENT):{is_struck(LETTER_TWO):Some of that{is_struck(LETTER_ONE):, too,} was blacked out.|All of that could be read.}|{is_struck(LETTER_TWO):A part of it was blacked out.|Nothing in it was blacked out.}} {the_walk.letter.close_soon:"'Leave the door on the latch,'"}{the_walk.letter.close_oven:"'Light the oven once a week, if only with paper, or it will crack,'"}{the_walk.letter.close_nothing:"'There is more to tell, but it is another man's turn at the lamp,'"} it said.} # holds: not letter_is(LETTER_TWO, SENT) or the_walk.table.sent_it

{letter_is(LETTER_THREE, SENT):{is_struck(LETTER_THREE):Part of {tin_of_one():it|the November letter} was blacked out.|{tin_of_one():The letter|The November letter} had come through whole.} {the_new_man.window.open_count:"'By my count the child comes today, or it came on Tuesday, or it is coming now, and you are walking up and down holding the shelf,'"}{the_new_man.window.open_quiet:"'I am all right,'"}{the_new_man.window.open_bread:"'If there is any flour to be got, set a sponge tonight and do nothing to it,'"} it said.} # holds: not letter_is(LETTER_THREE, SENT) or (the_new_man.after.untied_it or the_new_man.after.to_mori)

{the_regular_service.pilot.bread_mine:{tin_of_one():It|The last} had no seal. "A young pilot brought that one," the woman said. "On a Sunday, inside his jacket. My mother gave him an omelette, and he told her that he'd been paid in bread."|{letter_is(LETTER_FOUR, SENT):{tin_of_one():It|The last} had come by the last aeroplane there was{is_struck(LETTER_FOUR):, with some of it blacked out}. {the_regular_service.lamp.close_feed:"'Feed the starter,'" it said at the end.}{the_regular_service.lamp.close_cold:At the end it said that he kept his hands inside his shirt.}{the_regular_service.lamp.close_name:At the foot was a child's name.}}} # holds: (not the_regular_service.pilot.bread_mine or letter_is(LETTER_FOUR, CARRIED)) and (not letter_is(LETTER_FOUR, SENT) or not the_regular_service.pilot.kept_it)

{(is_struck(LETTER_ONE) && letter_is(LETTER_ONE, SENT)) or (is_struck(LETTER_TWO) && letter_is(LETTER_TWO, SENT)) or (is_struck(LETTER_THREE) && letter_is(LETTER_THREE, SENT)) or (is_struck(LETTER_FOUR) && letter_is(LETTER_FOUR, SENT)):Ueda held a blacked-out part up to the lamp. "I've tried that," said the woman. "So did my mother. The censor used good ink."} {any_own():They laid {tin_of_one():the letter|the letters} beside the baker's from the bag. She didn't look to see if the handwriting was the same.}

{letter_is(LETTER_FIVE, CARRIED):"{only_attic():He had these|And these are the ones he had} on him when he surrendered. They came in 1971, from Fresno," said the woman. "There was an interpreter, Itamura, who had taken charge of them. When he died his daughter found them in the attic, in a shoe-box. 'I do not know what these are,' she wrote, 'but he always dusted the box.'"} # holds: not letter_is(LETTER_FIVE, CARRIED) or (endings.over_alive and lived())

{letter_is(LETTER_FIVE, CARRIED): -> attic}
-> asked

= attic
* (next_sheet) [Nakahara read them out]
    {letter_is(LETTER_ONE, CARRIED):"'Kinu,'" Nakahara read, and a name for a child. }{nineteenth.letter.open_no_post:"'There is no post for this,'" she read.}{nineteenth.letter.open_rain:"'Kinu. It rained today,'" she read.}{nineteenth.letter.open_shovel:"'I saw a man try to dig a hole on the beach where I dug mine,'" she read.} She went through them all, and her voice went dry. # holds: endings.over_alive and letter_is(LETTER_FIVE, CARRIED) and not letter_is(LETTER_ONE, KEPT)

* (gave_her_these) [Nakahara had the woman read them]
    The woman read the letters as one reads a thing out to children who know it. {letter_is(LETTER_ONE, CARRIED):At the name for a child she took a breath.} # holds: endings.over_alive and letter_is(LETTER_FIVE, CARRIED)

- "The baker never would read them himself, when they came," said the woman. "He said he knew what was in them." # holds: lived() and endings.over_alive

-> asked

= asked
* (asked_her_name) [Nakahara asked the woman who she was]
    "You've been here {the_brush.pulled:four days|four days now}," Nakahara said, "with your name tag turned round." # holds: by_pak() or burning.hole or burning.ashes

- {early_read.nakahara_early:"You read his letter as if you were counting stones," the woman said. "I was glad."}

{early_read.woman_early:"I ought to have said who I am," the woman said, "before I read out his letter."} # holds: not earth.early_read.woman_early or letter_is(LETTER_ONE, BURIED)

{only_ash.woman_smelled:There was ash still on her thumb.} # holds: not earth.only_ash.woman_smelled or burning.ashes

{any_tin() or any_own():{tin_opened.asked_hers:"That's the minute," said the woman.|"He wrote to my mother," said the woman.}|"I had that knot from my mother," said the woman.}{no_paper_in_it.said_cup: She had turned the cup the right way up.} "{lived():He was my father. Saigo, a baker|He was my father. Saigo, a baker. I never saw him}."{late_read.asked_whose_hand: She nodded at the sheets on the table. "He wrote the shop's bills in that hand, too."}{no_paper_in_it.said_sock: She had kept the sock in her hand.} # holds: not earth.early_read.woman_early or letter_is(LETTER_ONE, BURIED)
-> fate

= fate
{
- endings.thirst: A letter from a corporal had told her mother how he died. "Of thirst, with the sea all round," she said. "He'd given his water away. My mother was angry about it till she died, and told everybody." # holds: lives(MORI) # holds: not the_regular_service.mist # holds: ash.noon.shared_water or ash.evening.wet_a_rag or the_walk.shade.gave_arai or water.wall.gave_mine or water.wall.boiled_it or water.wall.begged_navy or water.salt.last_mouthful or water.last_water.gave_at_noon or the_new_man.collar.watered_him or the_regular_service.walked.gave_ration
- endings.dysentery: "The notice the army sent us says he died of illness," said the woman. "My mother wasn't ashamed of it. She said he'd always had a stomach, and that he'd gone to sit by somebody, and that it was typical." # holds: not burning and by_pak()
- endings.cave: "He's in the mountain," said the woman. They had told her that much: a cave, with the whole company in it. {knows(FLUE_DUG):In 1988 somebody got a lamp into that chamber, and couldn't make out why there was air. At the back was a chimney, with a shoulder in it. "That's a bread flue," she said.|In 1988 somebody got a lamp in there. At the back a straight shaft had come down in a heap, and over the heap was a hole, with the stones pulled out. Somebody had got away by it.} # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and by_pak()
    The wireless operator had lived, and sold radios in Niigata. In 1968 he told a newspaper that an order had come that night, for all who could walk: break out, and come north. The colonel had pretended to hear only static. {the_message.colonel.heard_static:So had a private, who had come with a message about machine-guns. "I have wished for twenty years that one of us had said it was an order," said the operator. The woman in the blue cap knew the piece by heart. "They asked him for the private's name," she said. "He'd shut his eyes. He never saw the man."|{the_message.colonel.heard_general:A private who had come with a message said to the colonel's face that it was the general, and an order. "They asked him for the private's name," said the woman in the blue cap, who knew the piece by heart. "He had heard it given, he said, and would have given his radios to have it back."|A private who had come with a message asked after his machine-guns, and the operator put the order into his hand, on a strip. "He thought he'd got one man out by it," said the woman in the blue cap, who knew the piece by heart.}} # holds: the_message.colonel.heard_static + the_message.colonel.heard_general + the_message.colonel.asked_guns == 1
- endings.slope: "His bones were in an ammunition bay, with a bench in it," said Nakahara. There'd been {the_message.yoneda.took_yoneda:five|four} dead in it. She had lifted them herself, in 1999. One was very young. One had covered a packet with his body. The fire had burned round him, and the shape of the packet was still there. # holds: not lives(YONEDA)
- endings.night_march: "His bones are by the old airfield, at Chidori, they think," said the woman. "With the others." There was nothing there any more but scrub and grass. She had gone across it on the first evening, with her shoes in her hand.
- endings.sword: "How he died isn't in any of the papers," she said. Every February a Lieutenant Itō used to write to her mother, from Akita, and never said what for. He kept a shop there. He asked whether she needed string.
- endings.baron: "He died beside a baron, my mother was told, by one of the baron's men who came home. She said that he'd have hated it," said the woman, "and have had a lovely time." The Americans had found the two side by side, one of them in English boots. # holds: not lives(NISHI) and by_pak()
- endings.over_shot: In 1985 an American came to the memorial service here, a big man on two sticks, who had been a corporal. Two Japanese had come over to him to surrender, and another man had shot them. He asked all the widows about those two. To this woman's mother he gave {the_dog.over.refused_bag:a thing that he had kept, a receipt for letters, with her husband's name on it|a thing that he had kept, a handkerchief with a hem}. "I only went to heat up some beans," he told her. "I was gone six minutes, and they were dead." # holds: not the_dog.night_after and by_pak()
- endings.tents: "In America, at Quantico, they had a museum," said the woman. "There's a child's drawing in a case, from one of the American tents that were attacked here, on the last night. The card says that a dead Japanese had it in his hand, and gives the morning. It needn't have been him." She had been to see it, all the same, in 1998, and stood there until they closed. The child had given the sun eyes.
- endings.swung: "He killed an American with a shovel, right at the end," said the woman. "Lieutenant Harold Voss. They had my father's pay-book, and my mother was told, after the war, as if it'd be a comfort. He'd a wife." Her mother and Mrs. Voss had written to each other at New Year, for thirty years, and had never got on.
- endings.raft: "The Americans found a raft in 1946, on the beach at North Iwo," said the woman: eight oil-drums, lashed, and no one on them. Nobody had lived on that island since 1944. It was in the newspaper that there were thirty-two knots with one loop left to pull, and another that was tied the wrong way about. "So my mother knew who had tied it," she said, "and that there were two of them." # holds: burning.down and not last_walk
- endings.tunnels: -> fate_tunnels
- endings.over_alive: -> fate_over
- endings.laid: -> fate_home
- else:
    # holds: endings.sunset
    -> fate_home
}
-> never_met

= never_met
"And what did your mother tell you of him?" said Ueda. # holds: not lived()

"She didn't tell one things," said the woman. "There was a peg in the bakehouse with an apron on it. Every Saturday she washed it with hers, and ironed it, and hung it up. When I was five I asked her whose it was. 'The baker's,' she said." On the child it came down to the floor. When nobody was about she used to put it on, and be him. "I didn't know what else he did. So I did what a baker does," she said. "I've gone on with it."
-> name

= fate_tunnels
"He walked out of the tunnels here early in 1949," she said. "The newspapers had only the two sailors who came out that week. I was four. A man I didn't know stood at the door, and said good morning to the step." {burning.down.stay_till:His friend Pak had gone off on a raft, he told them, and he himself had not gone down to see.|His friend Pak had gone by raft, he told them.} Every spring he wrote to Pak, at Naju{letter_is(PAK_PAGE, BURNED):, to say that he was sorry about the page|}, and the letters came back. He never asked to go back for the bag. It would keep, he said. {burning.hers.wear_hers:He had Kinu's letter on him, sewn into a belt. Kinu said that he might have answered it. }He baked for thirty-one years, and would not have a light on in the bakehouse. # holds: (not burning.hers.wear_hers or letter_is(KINU_LETTER, CARRIED)) and lived()
-> the_door

= fate_over
"He came home in 1946, from a prison camp. He'd put on weight; my mother never forgave the Americans that," said the woman. "He told me one thing about it, once. He had left a friend behind, {the_dog.stones.stand_up_now:while he went to call a man|while he saw to some letters}, and the friend was shot. My father dreamed every night that he went back for him, and was eighty paces short." {letter_is(KINU_LETTER, CARRIED):In the camp they had let him keep one letter, since it was only from his wife.}

"He did all the hems in our house," she said. "He'd go back at each corner and do it over." # holds: not lives(SHIMIZU) and lived()
-> the_door

= fate_home
"He came home," she said. "In the second winter after the war. My mother had come out of the shop with a tray. A man was standing at the corner, and he didn't come any nearer. She put down the tray in the road and went to fetch him. {endings.name_given.kashiwaras_name:In the prison camp he'd gone under the name of a friend who had died here, Kashiwara, and on the way home he went to give it back, to the friend's mother, up a hundred and four steps. The old mother had died two days before he came|{endings.name_given.paks_name:There was a Korean with him, Pak, who sat with his palm against our oven, and went on home to Naju|In the camp he'd given his own name, when nobody did. Nobody would sit by him for it; men who'd been there told us that}}." {endings.laid:When he was seventy he sent the cemetery office in America a plan of the graves he had dug here, as a prisoner, for their dead: who had lain by whom, and how deep. They had two of the graves the wrong way about, he told them, and he was right.|Every March, on the day that he was taken prisoner, he used to go up on the roof at ten to six and look at where the sun went down. He'd stand till it had gone in.} {last_walk.column.asked_him_home or north.reading.gave_own:He found out where the general's widow lived, and rang at the door, and asked if there was a draught in the kitchen. It was another house by then, but there was one. He stopped it with putty, and didn't say who had sent him. |{burning.after.follow_to_see:He had gone out, that last night, to see where the men fell, and he wrote to the ministry of each one that he could place. They found eleven by it. }}Where the general lies he never told anybody. # holds: endings.name_given and not lives(KURIBAYASHI) and lived()

{
- not endings.sunset or burning.ashes:
- all_kept(): "He'd been ordered to burn all these," she said, "and didn't burn a sheet. He used to say that it was the only job he had ever done properly." # holds: not letter_is(LETTER_ONE, BURNED) and not letter_is(LETTER_THREE, BURNED) and not letter_is(LETTER_FOUR, BURNED) and not letter_is(LETTER_FIVE, BURNED) and not letter_is(LETTER_SIX, BURNED) and not letter_is(LETTER_SEVEN, BURNED) and not letter_is(KASHIWARA_CARD, BURNED) and not letter_is(PAK_PAGE, BURNED) and not letter_is(SHIMIZU_LETTER, BURNED) and not letter_is(SAM_LETTER, BURNED) and not letter_is(GENERAL_DRAWINGS, BURNED) and not letter_is(MORI_ROLL, BURNED) and not letter_is(KINU_LETTER, BURNED) and not letter_is(LETTER_ONE, LOST) and not letter_is(LETTER_THREE, LOST) and not letter_is(LETTER_FOUR, LOST) and not letter_is(LETTER_FIVE, LOST) and not letter_is(LETTER_SIX, LOST)
- only_the_generals(): "He'd burned every letter he had," she said. "He told my mother so, the first night. She asked him what he had kept, then. And he drew her a hen." # holds: letter_is(GENERAL_DRAWINGS, BURIED) and no_mens() and not any_own() and not letter_is(KINU_LETTER, BURIED)
- only_the_mens(): "He always said there'd be no letter of his own in that bag," she said. "What he had to say he could say himself, he said. The others couldn't." # holds: not any_own() # holds: not no_mens()
- else: "He told me once that there was a bag, six metres in, at a bend," she said. "He'd never say at a bend of what. 'It'll keep,' he said." # holds: not nothing_in_it()
}{endings.sunset && burning.ashes:"He'd never have a fire in the house that you could see," she said. "It had to have a door on it."}{endings.laid:"When they asked him what he did in the war," she said, "he'd say that he dug."}{burning.hers.wear_hers: In the camp they had let him keep one letter, since it was only from his wife.}
-> the_door

= the_door
{water.crossing.said_go:Once he took her to Onomichi, and on Kashiwara's ferry to Shikoku. "We stood in the front," she said. "My father was sick. He said out loud everything that there was to see. I thought that he was talking to me. He was telling Kashiwara."|{ash.beaten or ash.watched.put_down_tin:His left eyebrow was in two halves. "He wouldn't have anything said against it," said the woman. "His captain had done it, he told me, a correct man."}} # holds: not water.crossing.said_go or (lived() and not lives(KASHIWARA))

{water.promise.promise_carry && not endings.name_given.kashiwaras_name: -> steps_climbed}
-> name

= steps_climbed
He had promised to carry Kashiwara's card to his mother's door.

{
- letter_is(KASHIWARA_CARD, BURIED): In the spring of 1950 he went there, without the card, and got as far as the ninety-ninth step, and sat down, and came home. "He couldn't without the card, he said," said the woman.  # holds: lived() and water.promise.promise_carry
- letter_is(KASHIWARA_CARD, BURNED): He had burned it. He went up all the same, and stood in front of the old mother, and said the card to her by heart. "She asked him if he was tired," said the woman. # holds: not by_pak() and burning.hole
- else: He climbed the hundred and four steps at last, and the card was there before him, on the wall. "He said he'd never been so glad to be late," said the woman. # holds: letter_is(KASHIWARA_CARD, SENT) or letter_is(KASHIWARA_CARD, CARRIED)
}
-> name

= name
* (turned_tag) [The woman turned her name tag over]

- {name_home(): -> name_came}
{name_in_winter(): -> name_late}
{name_in_bag(): -> name_found}
{name_in_attic(): -> name_late}
-> name_never

= name_came
"{child_is(FUMI):Fumi|{child_is(ASAKO):Asako|Mugiko}}," it said. {child_is(FUMI):It was written with the character for a letter.|{child_is(ASAKO):It means morning. She had been at the oven at three that morning.|"It means wheat," she said. "I've heard all the jokes."}}

"My name came by the mail boat," she said, "in {letter_is(LETTER_ONE, SENT):his letter of June, which took till August|his letter, in September}." # holds: name_home() and (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO))
-> bread

= name_found
It said, "Kazue."

"My mother had to think of a name by herself," said Kazue. {lived():"When he did come home he called me Kazue. He'd take a breath, first." }She was looking at the {letter_is(LETTER_ONE, BURIED):June letter out of the bag, with all its creases. {ash.letter.chose_fumi:"I would like Fumi," it said.|{ash.letter.chose_asako:"For a girl, Asako," it said.|"Suppose a girl, and suppose we called her Mugiko," it said.}}|letter that had not gone by the aeroplane. It ended on a name, by itself.} Then she tried it, under her breath: {child_is(FUMI):"Fumi|{child_is(ASAKO):"Asako|"Mugiko}}." # holds: (not letter_is(LETTER_ONE, SENT) and not letter_is(LETTER_TWO, SENT)) and (letter_is(LETTER_ONE, BURIED) or (letter_is(LETTER_FOUR, BURIED) and the_regular_service.lamp.close_name))
-> bread

= name_late
It said, "Kazue." Under that, in biro, was another name.

"I'd been Kazue for {name_in_winter():{the_new_man.window.name_again && letter_is(LETTER_THREE, SENT):a month|three months}|twenty-six years} by the time his letter came, with the name in it that he'd wanted," she said. "So that name was for the house. I was only ever {child_is(FUMI):Fumi|{child_is(ASAKO):Asako|Mugiko}} when there was nobody by." # holds: not name_home() and (name_in_winter() or endings.over_alive) and (not name_in_winter() or (letter_is(LETTER_THREE, SENT) or letter_is(LETTER_FOUR, SENT) or letter_is(LETTER_FOUR, CARRIED)))
-> bread

= name_never
It said, "Kazue."

"I always thought he must have chosen a name for me," said Kazue. "But my mother never heard of one; and {lived():when he did come home he called me Kazue, and took a breath first|I don't suppose there's anybody now who would know}." # holds: (not letter_is(LETTER_ONE, SENT) and not letter_is(LETTER_TWO, SENT) and not letter_is(LETTER_ONE, BURIED) and not letter_is(LETTER_TWO, BURIED) and not letter_is(LETTER_ONE, CARRIED) and not letter_is(LETTER_TWO, CARRIED)) and (not the_new_man.window.name_again or (not letter_is(LETTER_THREE, SENT) and not letter_is(LETTER_THREE, BURIED)))
-> bread

= bread
{not lived():In the holder behind the tag was a photograph of her father. "They'd told him to look straight ahead," she said. He was looking a little to the left. "Mostly he did as he was told, my mother said once; {the_message.colonel.heard_general or the_message.told.gave_both or the_message.told.said_retreat:only now and then he wouldn't, and it would have been easier to move the oven|and then he lay awake over it}." She was sixty. She looked at him, she said, as she did at the boys who came to the shop for work. "I think, he's clean. I think, somebody ought to see that he eats."} # holds: lived() or not endings.laid

{not lived():Nakahara had the ministry's form in front of her, and asked how old he was. "Twenty-six," said the daughter. "When I was ten I thought that was old. He's younger than my son, now."}

{lived() && the_regular_service.nemoto.heard_him_out:"In 1956 a student came to the shop," she said, "collecting accounts of what our army had done in China." Her father had never been in China. But he shut the door and told the student about a village that was put down its own well, and how many they were. "The student asked where he had it from. 'From my sergeant,' he said. 'He gave out the rice very fairly.'"} # holds: not (the_regular_service.nemoto.heard_him_out and lived()) or knows(BREAD_SUM)

{any_tin():She had baked, and there were rolls left, under a cloth.|The tin box that she had declared as food had food in it: the rolls that were left.} She gave them out, one each{who_keeps.counted_hands:, and laid one by for every man whose writing was on the table}. # holds: not earth.who_keeps.counted_hands or (letter_is(SAM_LETTER, BURIED) or letter_is(PAK_PAGE, BURIED) or letter_is(SHIMIZU_LETTER, BURIED))

"{the_brush.pencil:That sum on the tunnel wall|There's a sum in pencil on the tunnel wall}, two thousand, and then three, and 'without filling'," said Ueda. "I'd read somewhere that three thousand yen was what a big shell cost, in those days. One for a destroyer is three hundred thousand now. And what comes without filling is a roll." He looked at his own. "What do you charge for a plain one?"

"A hundred and twenty yen," she said. {ash.price.ten_sen:"It was ten sen then, at the back door."|"It was five sen then. One can still read it on the door."}

"Then it was {ash.price.ten_sen:thirty|sixty} thousand rolls to the shell, and now it's two thousand five hundred," said Ueda. "One could say it has come down." It was past midnight, and nobody would go to bed before she did.

- (door)
<- doors.bread
* (plain_bread) {not ash.price.cheaper_to_feed} ["Plain rolls?" she said, getting up.]
    "What else is there?" said Ueda.

* (not_worth_it) {ash.price.cheaper_to_feed} ["Cheaper to feed the enemy," she said, getting up.]
    "Which enemy?" said Ueda. She was folding her cloth. "Whoever the shell is for," she said.

* (gave_him_another) [She gave Ueda another roll, and got up]
    "That's two hundred and forty yen," said Ueda, with his mouth full, and wrote that down, beside the two thousand five hundred.

- {gave_him_another:He took the second roll to bed, wrapped in the sum.}

{
- endings.thirst: She had set a cup of water by the mouth of the tunnel. It was still there in the morning, and full; you could see the sky in it. # title: Beside Kashiwara # end: thirst
- endings.dysentery: A bird came to the water bucket, in the morning. She held the team back till it had drunk. # title: A Through Ticket # end: dysentery
- endings.cave: In the night it rained, and the mountain smoked a little at the rim, as a thing does that has been left on. # title: The Cave # end: the_cave
- endings.slope: {nineteenth.letter.tell_boy:It was a Thursday. She asked what day it would be tomorrow, though she knew.|They'd had the shape of the packet from the burned bay cast, in plaster. It is in a cupboard at the ministry, and looks like nothing.} # title: The Slope # end: the_slope # holds: not lives(TANIDA)
- endings.night_march: When they left she went home in the mess-hut slippers. Her shoes are at the edge of the grass, side by side, pointing north. # title: The Night March # end: the_night_march
- endings.sword: She tied up the bag again, before they sealed it, with Itō's string from Akita. # title: The Sword # end: the_sword
- endings.baron: Towards five the door of the hut was still open, and there was a bit of yellow on the floor, as wide as a finger, and getting wider. # title: With the Baron # end: with_the_baron
- endings.over_shot: She had put aside two rolls, one for each of the two men. She left them on the path, on a flat stone, side by side, with a little salt. # title: Over the Line, Seated # end: over_shot
- endings.over_alive: {earth.attic.gave_her_these:She put the letters from the attic back on top, in the order she had read them.|She put the letters from the attic back on top, where her father had had them.} She dusted the lid. # title: Over the Line # end: over_alive # holds: letter_is(LETTER_FIVE, CARRIED)
- endings.tents: There was one roll over. She didn't take it home. She gave it to the American who came about the fuel, and he ate it, and said it wanted butter. # title: The Tents # end: the_tents
- endings.swung: She had a card to write to a Mrs. Voss, in Dayton, who was ninety. She thought that she might put in that it was all grass there now. # title: The Shovel, Swung # end: the_shovel_swung
- endings.raft: The next evening, on the north shore, she tied a cord round a piece of driftwood, the wrong way about, and pushed it off. In the morning it lay on the sand again, with its knot. # title: A Raft # end: the_raft
- endings.tunnels: In the morning she came out with the bread, and said good morning to the step of the hut. # title: January 1949 # end: january_1949
- endings.laid: When they broke camp she picked up a shovel that somebody had dropped, and stood it against the wall of the hut. # title: The Shovel, Laid Down # end: the_shovel_laid_down
- burning.ashes: In the morning Nakahara asked her what the ash was to be entered as, on the form. "Letters," she said. # title: The Sunset, and Ashes # end: the_ashes # holds: endings.sunset
- all_kept(): It took them three days to copy it all, and she held the lamp. When the last sheet was done she went on holding it. # title: The Sunset, and All of It # end: the_sunset_all # holds: endings.sunset # holds: any_own()
- only_the_generals(): {sorting.by_date:The drawings had no date, and lay by themselves. }In October a person in a dark suit came for them. He let the woman in the blue cap put them in their case. She found the old crease, which touched neither the hen nor the man, and folded them there. # title: The Sunset, and a Hen # end: the_sunset_general # holds: endings.sunset # holds: letter_is(GENERAL_DRAWINGS, BURIED)
- only_the_mens(): She wrote the envelopes to the families herself, as they found the addresses{letter_is(MORI_ROLL, BURIED) or letter_is(PAK_PAGE, BURIED) or (wad_in_bag() && (the_message.dead.took_letters or north.council.wrote_for_them)):, eleven in the first year}. Ueda licked the stamps. Somebody would want to know. # title: The Sunset, in Other Hands # end: the_sunset_men # holds: endings.sunset # holds: not any_own() and not no_mens()
- else: The next day, at ten to six, she was on the western beach. In June the sun has half an hour to go by then. She waited until it touched the water, and counted it in, aloud. # title: The Sunset # end: the_sunset # holds: endings.sunset # holds: not nothing_in_it()
}
-> END
