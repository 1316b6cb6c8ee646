// KINU'S YEAR
// When: April 2006, told from the hut in June 2005; and Ōmiya from June 1944 to January 1946, as finds of the house.
// Who wants what: the woman of the blue cap wants the house empty by four. Ueda wants there to be something in it. In 1944 Kinu
//   wants to go on weighing, and in 1945 to have no account; always she wants not to be told that she is brave.
// Enter: the door `bread`, in every run.   Leave: the same.
// Teaches the machine: nothing; it reads.
// Answers: which letters went home, the hole, the name, what he told her of the scales and the step, whether he came back.
// Remembered: what of the house was opened, until it is shut.

=== kinu_bread
{kinu_house: -> DONE}
* (asked_shop) ["And the shop?" said Ueda.]
    "It's coming down in April," said the woman in the blue cap. "For a bicycle park. You can carry, if you like."
    -> kinu_house

=== kinu_house
# place: Ōmiya
# when: April 2006
# note: kinu_home
In April Ueda went to Ōmiya, to help carry things out of the shop. It was the third house from the corner in Station Road, with a step, and it was to be empty by four. He had brought gloves and a notebook.

"There's nothing in it," said the woman in the blue cap. "It's where we lived."

The bakery had moved behind the station in 1971. Here the oven was still in the back wall, with a tree growing out of the flue. The front was cleared but for the counter, a flour bin, and three things that nobody had known what to do with: a drawer that stuck, a book on a nail where the till had been, and up on the shelf, where another house would have had its altar, a box of plain white wood.

* (drawer_first) [Ueda tried the drawer]
    -> kinu_drawer

* (asked_box) ["Is that an altar?" asked Ueda.]
    -> kinu_altar

=== kinu_altar
"It's where one would be," she said. "Leave that till last." So he tried the drawer.
-> kinu_drawer

=== kinu_drawer
# note: kinu_home
Ueda put his knee to the counter and pulled at the drawer. It was full of stones. They were grey, from a river, washed, and every one had a figure on it in ink: five momme, fifteen, fifty, a hundred. The largest had come to rest against the front, and that was why it stuck.

"Don't mix them," she said.

In September 1944 the neighbourhood association had come down Station Road with a handcart, for iron. Kinu Saigo gave them the rake, the yard gate and the big kettle. Then they asked for the scales. She was seven months gone, and there was a batch in. She said that they might have them in the morning.

* (gave_up) ["So they got the scales," said Ueda.]
    "In the morning," said her daughter. "A pair of scales, yes."

* (sorted_stones) [Ueda set the stones out in order]
    One was wanting, the two-kan. "That's my doorstop," she said. "It always was."

- That night Kinu went down to the river behind the shrine with the flour sieve, four times. She put a weight into the one pan and tried stones in the other until the two hung level, and wrote on the stone what it had come to. The two-kan one she rolled home with her foot. When they came back with their cart a pair of scales stood on the step, polished, with the weights in a row beside it, and she was weighing bread on a plank, hung by its middle from the lamp hook.

{the_regular_service.lamp.tell_how && letter_is(LETTER_FOUR, SENT):"'Sell the scales,'" said her daughter. "That's what my father told her to do, in a letter. It came in March. She read it out to everyone who was in the shop."|{kinu_came():She wrote to her husband about it, in six words.|She had nothing to weigh with now, and nobody she could say it to. She said it to the midwife.}}

In November the child was born, on a Sunday, at four in the morning, with the windows blacked out. "What does she weigh?" Kinu asked from the floor. The midwife said that she was a fine big girl. "That isn't a weight," said Kinu. So the child went up on the plank, in a cloth, with the midwife holding the lamp, and they put stones at the other end until the plank hung level.

"Eight hundred momme," said the woman. "Less the cloth. Fifty-three rolls."

* (took_one) [Ueda asked for one of the stones]
    -> kinu_fifty

* (weighed_two) [Ueda weighed two stones, one in each hand]
    The hundred and the two hundred. They felt the same. "You'd have gone broke," she said.

- -> kinu_book

=== kinu_fifty
She gave him the fifteen. "That's a roll," she told him. "What a roll weighed."
-> kinu_book

=== kinu_book
# note: kinu_home
On the nail hung the credit book. The stationmaster's wife had a dozen pages, not one of them crossed out. But among the rolls, in the same hand and the same columns, were other things, and Ueda sat down on the flour bin to read them out.

{letter_is(LETTER_ONE, SENT):{ash.letter.open_hole:"'August 9th. Husband, 1 hole, dug several times. Sundries.'"|{is_struck(LETTER_ONE):"'August 9th. Received of the Army, 1 letter. Of which legible, three parts in four.'"|"'August 9th. Received of the Army, 1 letter, whole. He is in good health. Entered as doubtful.'"}}|{letter_is(LETTER_TWO, SENT):"'Received: nothing,'" he read. It was there for every evening in July and in August, with the line for it ruled beforehand. "'September 20th. 1 letter.'" She had put down no sum.|"'Received: nothing,'" he read. It was there for every evening in July, and in August. By September Kinu only put the sign for ditto.}} # holds: not (letter_is(LETTER_ONE, SENT) and ash.letter.open_hole) or ash.letter

{name_home():"'November, Sunday. 1 daughter. 800, net. Name as ordered.'"|{name_in_winter():"'November, Sunday. 1 daughter. 800, net. No name to hand. Have put Kazue,'" he read; and {the_new_man.window.name_again && letter_is(LETTER_THREE, SENT):at the New Year|in the spring}, "'Name received. Late. May be used in the house.'"|"'November, Sunday. 1 daughter. 800, net. No name to hand. Will wait for the noon train, and the post.'" Under it, after the train, stood, "'Kazue.'"}}

* (asked_credit) ["Did the stationmaster ever pay?" asked Ueda.]
    "He owed for eight months," she said. "My mother used to say that there was one man in Ōmiya who counted on the war, to get out of paying."

* (turned_on) [Ueda turned on, to the spring]
    There were fewer rolls to the page now. "'Bran. Acorn,'" he read. "'Do not ask.'"

- Then he read one out, and stopped, and read it to himself. "It says, 'March 10th, 1945. 312 rolls. No account.' What's that?"

"Those were made with potatoes," she said.

Tokyo had burned in the night. On the tenth of March the first trains came up out of it at six in the morning. # note: tokyo

The people who got down from them at Ōmiya had no eyebrows. They didn't go anywhere. They stood in Station Road because the road began there, and some of them had their hands wrapped in what they'd been wearing. They were very polite. A woman asked Kinu Saigo whether this was a queue.

Kinu had her ration of flour, for ninety rolls. She put in the bran, and the seed potatoes, and after that the neighbours' potatoes, without asking them. The child, four months old, hung on her back, and looked at everybody over her shoulder. Nobody had a coupon, and she asked for none. Whoever had something paid with it: a comb, a tram ticket, a key. She took it, since they wanted her to. At four in the afternoon she had nothing left that would burn, and shut the oven.

She had counted the rolls. But in the book, on that line, the column for who owed was empty.

"There was a key on our nail all my life," said her daughter, "and it didn't fit anything."

Ueda turned over. "'March 11th,'" he read. "'Stationmaster's wife, in full, eight months.'"

{asked_credit:"Well, yes," said the baker's daughter. "She had been in the queue."}

* (what_shells) ["How much of a battleship's shell?" she asked.]
    Ueda had worked it out already. {ash.price.ten_sen:"About a hundredth part of one,"|"About a two-hundredth part of one,"} he said, and hung up the book. Then he took down the box.
    -> kinu_box

* (saw_key) [Ueda looked for the key]
    -> kinu_key

=== kinu_key
The nail was there, by the door, and under it a mark in the shape of a key. "I've got the key," she told him. "I thought that it might like to come with me." He took down the box.
-> kinu_box

=== kinu_box
# note: kinu_home
The white box weighed so little that he nearly threw it. Inside was string, saved, in hanks, by length.

"That's my father," she said.

In January 1946 the boxes for the dead soldiers' ashes had been given out at the primary school, from trestle tables, sixty in white cloth, in the order of the syllabary. The widows signed. Each carried her box home in front of her, at the height of the chest, and did not look in. At the corner of Station Road Kinu had begun to think that it was light. At home she put it up on the plank.

It came to a hundred and ten momme. She opened it. There was a slip of paper in it, with Saigo's name, his rank and a date. She took that out, and weighed the box again, and wrote it in the book: 'Received of the Army, 1 box. Contents: under five.'

Then she looked for something that would be worth keeping in the dry.

{
- endings.over_alive: Saigo was alive after all, and home by the autumn. The first morning he reached the box down, to be doing something. "What's in this?" he asked. "You were," she said. "Mind the lid." # holds: lived()
- lived(): The box had been full of string for {endings.tunnels:three years|a year} by the time Saigo came home. He reached it down, the first morning, to be doing something. "What's in this?" he asked. "You were," she said. "Mind the lid." # holds: lived()
- else: She never had the box buried. The temple sent twice to ask. She said that there was nothing in it but string, and if they cared to read prayers over string that was their affair. # holds: not lived()
}

* (asked_slip) ["Where is the slip?" asked Ueda.]
    {lived():"He kept it," she said. "He'd show it to people who wouldn't give him a day's credit."|"In the tin, at the bottom. She didn't throw out paper."}

* (measured) [Ueda measured a hank against the counter]
    They were all cut to two lengths. "Those are for a parcel to the field post," she said, "and those are for a small one. They'd stopped taking parcels. She went on cutting."

- -> kinu_step

=== kinu_step
The box went into her bag, string and all. There was only the step left. It was a single stone, hollowed in the middle. {the_regular_service.lamp.tell_how && letter_is(LETTER_FOUR, SENT):"'A mason called Endo does steps for bread,'" said Ueda. "It's in your father's letter."|"She'd never have it mended," said her daughter.} The step was to go to the daughter's flat, for the balcony, and Ueda had brought a bar to lift it with.

It took both of them. It came up all at once, with a wet noise, and they stood it against the wall. Under it was a hole lined with slate, as big as a bread bin.

"Oh, you liar," said the baker's daughter, to her mother.

{lived(): -> lifted}

In it lay an oilcloth, sewn up with sack thread, with the sacking needle still in it. She cut it open on her knee. The shop's scales were in there: the beam, the two brass pans, greased, one inside the other, and each of the hooks in a twist of paper. # holds: not lived()

Kinu had lifted no step, seven months gone. On the shop side a board of the sill was loose, and in there, every August, she kept the starter cool. That September it had to move over. The pair that went off on the handcart, polished, had been the kitchen's. {kinu_drawer.gave_up:"'So they got the scales,' you said," the baker's daughter told Ueda. "So did the association."}

"She couldn't write it to my father; letters were read," said her daughter. "And I'd have told the whole of Station Road." Kinu had kept the scales for when he came home. Till she gave up the shop she weighed her bread on the plank.

* (hung_them) [She hung them up in the doorway]
    She put the hundred into the one pan, and into the other seven rolls of that morning's. It was the rolls that went down. "We always did give weight," said the baker's daughter.
    -> back

* (rolled_them) [She rolled them up again]
    "They'll keep," she said. It was five to four.
    -> back

= lifted
In it lay an oilcloth, and nothing else; but it had kept the shape of the scales it was wrapped round: two pans, one in the other, and the beam. On the shop side a board of the sill was loose. The starter used to go in there, in August, for the cool. # holds: lived()

"She told everybody that they had taken the shop's scales," her daughter said. "It was the kitchen pair that went on the cart. {kinu_drawer.gave_up:Everybody believed it. }And then one morning there were the shop's, on the counter. {endings.tunnels:I was four. I thought that my father had been away to fetch them.|{endings.over_alive:I wasn't yet two|I was two}. They say I told everybody that my father had been away to fetch them.}"

* (kept_cloth) [She shook out the oilcloth]
    There was chalk on the inside, in the hand of the book. "'1 scales,'" Ueda read. "'On loan to the step.'"
    -> back

* (filled_it) [She pushed the earth in with her foot]
    She did it tidily, up to the level of the street. "So that nobody turns an ankle," said the baker's daughter.
    -> back

= back
# place: Iwo Jima
# when: June 2005
{kinu_step.hung_them:The scales hang in the daughter's flat now, in the window.}{kinu_step.rolled_them:The scales are in the daughter's flat now, under the bed, in the cloth.}{kinu_step.kept_cloth:It's on the wall of her flat now, in a frame; Ueda made it.}{kinu_step.filled_it:They are on the counter of the flat now, and she bakes by them.} {kinu_box.measured:She gave Ueda the string, all of it, by length. }All that was the next spring. In the hut on Iwo Jima Ueda didn't know yet that Kinu Saigo had once baked three hundred and twelve rolls for nothing. He had his sum in one hand, and her daughter's bread in the other. # holds: kinu_step
-> earth.bread.door

=== function kinu_came()
// Whether a letter of hers reached him, in which the scales are told of.
~ return letter_is(KINU_LETTER, KEPT) or letter_is(KINU_LETTER, BURIED) or letter_is(KINU_LETTER, BURNED) or letter_is(KINU_LETTER, CARRIED) or letter_is(KINU_LETTER, LOST)
