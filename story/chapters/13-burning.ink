// CHAPTER 13. BURNING
// When: 25 March 1945. The command cave, and the lower gallery.
// Who wants what: The general wants no scrap left, and one man left. Fujita wants his gloves clean for tonight. Pak wants
//   the stones chosen. Saigo wants to keep all of it, and has one candle.
// Enter: from north.   Leave: -> last_walk, or endings.tunnels, endings.raft.
// Teaches the machine: general_drawings; every kept paper buried or burned.
// Answers: every paper this run gathered; the knot, the shovel, the sum on the wall, the seam Pak chose.
// Remembered by labels: told_to.*, sheets by their own stitches, deep.*, wall_sum.*, after.*
// How the candle works, and the page says so: it has four fingers, and Pak gives two more to one he knows. To keep a sheet
//   properly one has to see it, and that costs a finger. By feel costs no candle, but strength. To burn costs nothing. A
//   single paper can go in by feel; of a bundle, in the dark, only one sheet is found, and the others are lost.

=== burning
# chapter: 13
# title: Burning
# place: The command cave
# when: 25 March 1945
# care: mentioned, the suicide of wounded men
~ day("1945-03-25")
~ hour(AFTERNOON)
~ rest()
~ fill_canteen()
~ drink()
~ drink()
-> told_to

= told_to
Since noon the general's staff have been burning papers. A man goes round with a tray, collecting badges of rank. The canteens have been emptied into one tub, with what Pak has caught off the rock. Each man gets a mouthful of that, the last of the water, a cup of sake, and two cigarettes with the imperial crest. # note: burning

* (smoked_one) [Smoke one, crest upward, as one should]
    The cigarette tastes of cupboard. Everyone looks at the crest till it burns.

* (saved_both) [Put both cigarettes by]
    At home, too, you always put a roll by, on the shelf behind the oven.

* (traded_both) {hungry()} [Trade the cigarettes for a signaller's biscuit]
    ~ eat()
    The signaller smokes them one after the other, with his eyes shut. You have your biscuit.

- The general wears no badges any more. "Saigo," he says. "You're a baker. You can manage a fire. You'll burn every paper that's in my room, and my drawings, and whatever letters you have carried in with you. I let you keep those while there was anyone to keep them for. The Americans read what they find. Nothing is to be left that a man wrote. Done properly, it will take half of tonight. You're not to leave this cave until you have finished." # holds: letter_is(LETTER_SEVEN, KEPT) and letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT) and letter_is(GENERAL_DRAWINGS, UNWRITTEN)

Every other soldier who can walk is going out tonight, on the last attack.

* (said_only_yes) ["Yes, Excellency."]
    "Good," says the general. "{the_sword.shoes.thanked_him:You needn't thank me for this one. }I said on the beach that I shouldn't be there to help you a second time, and I had better stop saying so."

* (asked_why_him) ["Why me, Excellency?"]
    "Because you'll look at each paper before you burn it," says the general. "I have been reading your face for nine months. {ash.stranger.told_truth:On the beach you told me the truth about a trench.|{ash.arithmetic.mine:On the beach you owned to a sum.|{ash.stranger.kept_digging:The first time, above your trench, you would not look up.|The first time, you saluted an old man with a stick, in case.}}} I can't have it all kept. And I can't bear to have it burned by a man who hasn't looked."
    ~ warm(KURIBAYASHI)

* (asked_to_walk) {is_known(KURIBAYASHI)} [Ask to go out with the rest]
    "No," says the general. "You were once ordered to die, and you wouldn't. It's a poor moment to begin. I'm not short of people to die with me."
    ~ warm(KURIBAYASHI)

- ~ receive(GENERAL_DRAWINGS)
The general goes. On the desk he has left his stub of pencil. # leaves: kuribayashi # holds: letter_is(GENERAL_DRAWINGS, KEPT)

-> room

= room
# place: The lower gallery
~ hour(NIGHT)
You make the fire in half a drum at the bottom of the stair, where a crack lets in air from the gorge, and it'll draw. {the_walk.face.struck_chalk:The arm that the steam burned last summer won't be held near it, so you do everything with the left. } A few steps farther in is a dry pocket in the rock, at the bend, and Pak, sorting stones. {north.wall.said_here:"I put some by,"|"These are to close the hole,"} says Pak.

{is_known(PAK): -> two_ends|-> orders}

= two_ends
He puts down two candle-ends next to your candle. "I have been keeping these since August." # holds: is_known(PAK)
-> orders

= orders
The general's orders go into the drum first: "Each man will kill ten before he dies."

- (door)
<- doors.drum
* (read_on) [Read one of the orders through]
    This order is from last summer. "Trenches at the water's edge are to be abandoned forthwith." On the back, in pencil, he has done your sum over again, of bread rolls and shells.
    ~ warm(KURIBAYASHI)

* (fed_fire) [Feed the orders in, and keep the flame low]
    You bank the fire low, as you would in the bakehouse. It gives no smoke.

* (burned_all) [Burn your whole bag of letters too, as ordered]
    Everything, the general said, and you've had a good many orders that were less kind. You turn the haversack upside down over the drum, and the general's map-case after it, with the drawings he made for his children. For a while it only smokes; then the whole stair is lit.{rabbit(): The drawing of the rabbit is in four pieces, and burns as four.}{the_regular_service.reply: Kinu's letter comes out of your shirt, and goes in last.} # holds: letter_is(LETTER_SEVEN, KEPT) and letter_is(SAM_LETTER, KEPT) and letter_is(GENERAL_DRAWINGS, KEPT)
    ~ burn_everything()
    -> ashes

- The army's papers are burned. Now you undo the haversack. In it are your own letters, and all that other men have given you to keep. The general said to burn these too. # holds: letter_is(LETTER_SEVEN, KEPT) and letter_is(LETTER_SIX, KEPT) and letter_is(SAM_LETTER, KEPT) and letter_is(GENERAL_DRAWINGS, KEPT)

In this heat all of it is damp. Whatever you keep has to be dried, and folded in oilcloth off the map table, and packed, and the drum, with its lid half on, gives a red light that nobody could pack by. A thing takes a finger of candle. You were given four fingers for the night{two_ends:, and Pak's ends make two more}. In the dark you could pack one sheet by feel, and it would take your strength; of a bundle half may be spoiled. To burn a thing costs nothing. # holds: (not burning.two_ends or (candle() == 6)) and (burning.two_ends or (candle() == 4))

-> drawings

= drawings
{candle_words("")}

The general has left you his map-case, to be burned too. In it are the drawings he has made at night, for his children: a hen being addressed by a man in a helmet; the general himself from behind, in rubber shoes, with a stick, walking up a beach. There are nine sheets, each with a child's name on it and a few words. # holds: letter_is(GENERAL_DRAWINGS, KEPT)

Your father inspecting the seaside. # letter: general_drawings

* (keep_drawings) [Into the bag: a finger of candle]
    ~ bury(GENERAL_DRAWINGS)
    The drawings have to be folded. You make the fold between the hen and the man, where there's nothing. # holds: letter_is(GENERAL_DRAWINGS, BURIED)

* (burn_drawings) [Into the fire]
    ~ burn(GENERAL_DRAWINGS)
    It was an order, and the drawings are his. The one of the seaside goes last. # holds: letter_is(GENERAL_DRAWINGS, BURNED)

* (keep_only_these) [Keep the drawings; burn everything else]
    ~ bury(GENERAL_DRAWINGS)
    ~ burn_the_rest()
    The nine sheets have come dry, in the map-case. You fold them once, between the hen and the man, and hold them against you with your chin. Then you empty the haversack over the drum, every word you were given to look after, and your own{rabbit():, and the rabbit, in its four pieces}{the_regular_service.reply:, and out of your shirt Kinu's}. Of all the papers only the nine sheets go back into it. # holds: letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(SAM_LETTER, KEPT) and not letter_is(LETTER_SEVEN, KEPT) and not letter_is(MORI_ROLL, KEPT) and not letter_is(KASHIWARA_CARD, KEPT) and not letter_is(PAK_PAGE, KEPT) and not letter_is(KINU_LETTER, KEPT)
    -> hole

- {letter_is(MORI_ROLL, KEPT): -> the_roll|-> others}

= the_roll
{candle_words("")}

Next is Mori's roll: the names of four hundred and some dead men, all spelled right. It's dry, in its rubber glove, and needs no candle. # holds: letter_is(MORI_ROLL, KEPT) and not lives(MORI)

* (keep_roll) [Into the bag: no candle]
    ~ bury(MORI_ROLL)
    The roll takes up half of the bag. {north.reading.gave_the_roll or the_sword.report.gave_roll:On the slips, as far as February, there are ticks in another pencil; the general had been counting.|You untie it, and read the first ten names, and tie it up.} # holds: letter_is(MORI_ROLL, BURIED)

* (burn_roll) [Into the fire]
    ~ burn(MORI_ROLL)
    The roll doesn't want to burn. It has to be opened out by tens. Every so often comes the name of a man that you knew. # holds: letter_is(MORI_ROLL, BURNED)

- -> others

= others
{letter_is(KASHIWARA_CARD, KEPT): -> the_card}
-> after_card

= the_card
{candle_words("")}

Next is Kashiwara's card to his mother. # holds: letter_is(KASHIWARA_CARD, KEPT) and not lives(KASHIWARA)

* (keep_card) [Into the bag: a finger of candle]
    ~ bury(KASHIWARA_CARD)
    {water.promise.promise_carry:You promised him that you'd take it to his mother's door. Tonight the bag is as near to her door as you can get.|It goes in face down, as he'd lay a ticket on the counter.} # holds: letter_is(KASHIWARA_CARD, BURIED)

* (burn_card) [Into the fire]
    ~ burn(KASHIWARA_CARD)
    The card is so thin that there's hardly a flame. It was to have gone to Onomichi. # holds: letter_is(KASHIWARA_CARD, BURNED)

- -> after_card

= after_card
{letter_is(PAK_PAGE, KEPT): -> the_page}
-> after_page

= the_page
{candle_words("")}

Next is Pak's page, in Korean, written close on both sides. Pak has his back to you. He has stopped sorting stones. # holds: letter_is(PAK_PAGE, KEPT)

* (keep_page) [Into the bag: a finger of candle]
    ~ bury(PAK_PAGE)
    ~ warm(PAK)
    You keep the page flat. You can't read a word of it. # holds: letter_is(PAK_PAGE, BURIED)

* (hand_page) [Give it back to Pak: a finger of candle]
    ~ carry(PAK_PAGE)
    ~ warm(PAK)
    Pak reads the page through by your candle, and that costs a finger. "It is all still true," says Pak, and puts it in his cap. # holds: letter_is(PAK_PAGE, CARRIED)

* (burn_page) [Into the fire]
    ~ burn(PAK_PAGE)
    ~ cool(PAK)
    Pak has heard which one it was. "It only said where I am," says Pak. He turns over a stone. # holds: letter_is(PAK_PAGE, BURNED)

- -> after_page

= after_page
{letter_is(SHIMIZU_LETTER, KEPT): -> his_letter}
-> sams

= his_letter
{candle_words("The candle is out. There's the red of the drum.")}

Next is the letter that you wrote to Shimizu, and that he asked you to keep. It asks, "Are you well?" {rabbit():A child's drawing of a rabbit is with it.} # holds: letter_is(SHIMIZU_LETTER, KEPT) and not lives(SHIMIZU) and not the_baron.promised.no_paper

* (keep_his) [Into the bag: a finger of candle]
    ~ bury(SHIMIZU_LETTER)
    In the third line is a stroke that you didn't make. Shimizu has corrected the letter after all, so lightly that the stroke could be yours. You tie it up with a strip, hemmed, off one of his handkerchiefs. {the_dog.dog.asked_error:You had got one character wrong, and he had asked if he might mend it.} # holds: letter_is(SHIMIZU_LETTER, BURIED) and not lives(SHIMIZU)

* (burn_his) [Into the fire]
    ~ burn(SHIMIZU_LETTER)
    The letter was delivered, and read by the person it was to. It burns square.{rabbit(): The rabbit goes with it.} # holds: letter_is(SHIMIZU_LETTER, BURNED)

* (his_by_feel) [Into the bag, in the dark, by feel]
    ~ bury(SHIMIZU_LETTER)
    ~ toil()
    You know the letter by its creases. You dry it against your stomach, and fold the oilcloth over it, four times, as he would, and tie it with a strip, hemmed, off one of his handkerchiefs. # holds: letter_is(SHIMIZU_LETTER, BURIED)

- -> sams

= sams
{candle_words("The candle is out; you go by the red of the drum.")}

Next is the letter from Sam, the American who died at Nishi's, to his sister Ruthie{the_baron.sam.asked_ruthie:, who sings in the house}. Down the edge is the mark of his thumb, in blood, and at the bottom an S. # holds: letter_is(SAM_LETTER, KEPT) and not lives(SAM)

* (keep_sam) {candle() > 0} [Into the bag: a finger of candle]
    ~ bury(SAM_LETTER)
    Sam's letter goes in. {north.reading.gave_sam:The general had once been along a road near there, and a man waved.|It's the same size as everyone's.} # holds: letter_is(SAM_LETTER, BURIED)

* (burn_sam) [Into the fire]
    ~ burn(SAM_LETTER)
    The Americans have a whole navy to carry his letters. It isn't much of a reason. # holds: letter_is(SAM_LETTER, BURNED)

* (sam_by_feel) [Into the bag, in the dark, by feel]
    ~ bury(SAM_LETTER)
    ~ toil()
    Sam's letter is on American paper, thick, with a mark in it that your thumb finds. You can't be wrong about that one. # holds: letter_is(SAM_LETTER, BURIED)

- {others_papers(): -> the_wad|-> mine}

= the_wad
{candle_words("The candle is out. There's only the drum to see by.")}

{the_message.dead.took_letters:Next are the letters of your dead company, {the_message.waiting.took_uekis:six that were put into your hand, and the rest }out of their breast pockets{the_baron.quiet.took_a_paper:, and the dead sailor's card}. You have never read them.|{the_message.waiting.took_uekis:Next are Ueki's letter, and the five others that your company put into your hand before they died, in the long chamber{the_baron.quiet.took_a_paper:, and the dead sailor's card}. You have never read them.|{the_baron.quiet.took_a_paper:Next is the card out of the hand of a sailor, dead in the attack before Nishi's caves. You have never read it.}}} # holds: others_papers()

{north.council.wrote_for_them:{the_message.dead.took_letters or the_message.waiting.took_uekis or the_baron.quiet.took_a_paper:Counted with them|Next} are the lines that you took down for the sixty-three wounded, on three sheets.}

* (keep_wad) {candle() > 0} [Into the bag: a finger of candle]
    ~ bury(STRANGERS_PAPERS)
    {the_message.dead.took_letters:It takes half an hour, and your cuffs for blotting. {letter_is(MORI_ROLL, BURIED):So the dead of your company have their names in the bag, and most of them their words.|Somebody will have to work out who they were.}|{only_sailors_card():It doesn't take long. You read the address, in folding it.|They don't take long. You read the addresses, in folding them.}} # holds: others_papers() and wad_in_bag()

* (wad_by_feel) [Into the bag, damp, without candle]
    ~ bury(STRANGERS_PAPERS)
    ~ toil()
    {the_message.dead.took_letters:The bundle's tied, at least. You lean on it until it's in. Half of them will stick together. But half won't.|{only_sailors_card():You push it into the lining, flat.|You push them into the lining, one against the next.}}

* (burn_wad) [Into the fire]
    ~ burn(STRANGERS_PAPERS)
    {the_message.dead.took_letters:A handful, and another. You catch yourself looking at the signatures. {strip_kept():The general's order to come north goes up with them.|It's a good blaze. It lights the stair to the top.}|{only_sailors_card():It's quickly done. You catch yourself looking at what it says.|They burn quickly. You catch yourself looking at what they say.}}{north.council.wrote_for_them: The wounded men who said those lines are sitting at the top of the stair.} # holds: others_papers()

- -> mine

= mine
{letter_is(KINU_LETTER, KEPT): -> hers}
-> early

= hers
{candle_words("The candle is out. There is red light from the drum, and not much of it.")}

Next is Kinu's letter to you, the only one. "Do not be brave," it says. # holds: letter_is(KINU_LETTER, KEPT) and name_home()

* (keep_hers) {candle() > 0} [Into the bag: a finger of candle]
    ~ bury(KINU_LETTER)
    {north.reading.gave_nothing:It goes in near the top, as the general said it should.|It goes in near the top, as she'd want.} # holds: letter_is(KINU_LETTER, BURIED)

* (burn_hers) [Into the fire]
    ~ burn(KINU_LETTER)
    You have it by heart. While it burns you find out which of the words you hadn't. # holds: letter_is(KINU_LETTER, BURNED)

* (wear_hers) [Put it back inside your shirt]
    ~ carry(KINU_LETTER)
    The others are for whoever digs them up. This one was sent to you. # holds: letter_is(KINU_LETTER, CARRIED)

- -> early

= early
{letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT) or letter_is(LETTER_THREE, KEPT): -> early_ones}
-> late

= early_ones
{candle_words("The candle is out, and the drum is going over to grey.")}

{early_count() > 1:Next are the early letters to Kinu|Next is an early letter to Kinu}: {letter_is(LETTER_ONE, KEPT):June{letter_is(LETTER_TWO, KEPT):, August}{letter_is(LETTER_THREE, KEPT):, November}|{letter_is(LETTER_TWO, KEPT):August{letter_is(LETTER_THREE, KEPT):, November}|November}}. {letter_is(LETTER_ONE, KEPT):In June you wrote, {ash.letter.open_well:"The food is plentiful and of excellent quality."}{ash.letter.open_hole:"They have given me a shovel."}{ash.letter.open_ground:"I lie on it at night and feel myself rise."}|{letter_is(LETTER_TWO, KEPT):In August there is nothing in it but the mountain, and who was in it with you.|It's the one that Shimizu read.}}

* (keep_early) {candle() > 0} [Into the bag: a finger of candle]
    ~ bury_the_early()
    In {letter_is(LETTER_ONE, BURIED) + letter_is(LETTER_TWO, BURIED) + letter_is(LETTER_THREE, BURIED) > 1:they go|it goes}, folded in eight. # holds: (letter_is(LETTER_ONE, BURIED) or letter_is(LETTER_TWO, BURIED) or letter_is(LETTER_THREE, BURIED)) and not letter_is(LETTER_ONE, KEPT) and not letter_is(LETTER_TWO, KEPT) and not letter_is(LETTER_THREE, KEPT)

* (early_by_feel) {candle() <= 0} [Into the bag, in the dark, by feel]
    {early_count() > 1:You'd know those anywhere, they're folded in eight. You get hold of one. The rest were on your knee; you feel for them, and there's only the draught going down. You hear a sheet land in the drum. One letter is in the bag, and the others are lost.|You'd know that anywhere, it's folded in eight, and in it goes.}
    ~ bury_one_early()

* (burn_early) [Into the fire]
    {early_count() > 1:Kinu has done without them this long. They go up like shavings.|Kinu has done without it this long. It goes up like a shaving.}
    ~ burn_the_early()

- -> late

= late
{candle_words("The candle is out. You can just tell paper from hand.")}

Last are this year's, to Kinu: {letter_is(LETTER_FOUR, KEPT):the one kept back from the aeroplane, }the ration slips, the good paper. # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_SEVEN, KEPT)

* (keep_late) {candle() > 0} [Into the bag: a finger of candle]
    ~ bury_the_late()
    So those go to Kinu, if anybody ever finds them. # holds: letter_is(LETTER_FIVE, BURIED) and letter_is(LETTER_SIX, BURIED) and letter_is(LETTER_SEVEN, BURIED) and not letter_is(LETTER_FOUR, KEPT)

* (late_by_feel) {candle() <= 0} [Into the bag, in the dark, by feel]
    ~ bury_last_late()
    The letter on the good paper squeaks; of that one you can be sure, and it goes in. The slips, with what you wrote to her in February and in March, miss the mouth of the bag. You hear them scatter, and slide down into the split in the floor; you go after them on your knees, and reach none. # holds: letter_is(LETTER_SEVEN, BURIED) and letter_is(LETTER_FIVE, LOST) and letter_is(LETTER_SIX, LOST)

* (burn_late) [Into the fire]
    ~ burn_the_late()
    This year's letters burn all together. {burn_drawings:The general's drawings have gone the same way.} # holds: (letter_is(LETTER_FIVE, BURNED) and letter_is(LETTER_SEVEN, BURNED)) and (not burning.drawings.burn_drawings or letter_is(GENERAL_DRAWINGS, BURNED))

- {nothing_kept(): -> ashes|-> hole}

= ashes
Of what was in the bag not one sheet is left. When the drum has cooled you fill the bag with the ash, to the neck.{letter_is(PAK_PAGE, BURNED): Pak holds the mouth of the bag open for you. "There were seventy names on my page, after mine," he says.} # holds: not any_own() and not letter_is(MORI_ROLL, BURIED) and not letter_is(KASHIWARA_CARD, BURIED) and not letter_is(PAK_PAGE, BURIED) and not letter_is(SHIMIZU_LETTER, BURIED) and not letter_is(SAM_LETTER, BURIED) and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(KINU_LETTER, BURIED) and not wad_in_bag() and not letter_is(SAM_LETTER, KEPT) and not letter_is(LETTER_SEVEN, KEPT)

* (his_pencil) [Put the general's pencil in with the ash]
    A good deal of what you burned may have been written with that.

* (tied_it_so) [Only tie the bag]
    Held in the arms it could be flour.

- -> hole

= hole
{water.entered.took_lucks:{lucks_lost():{ash.evening.felt_for_lucks:Kashiwara's button|Kashiwara's half of a comb}|Kashiwara's string of lucky things} goes down the side. }{the_baron.leave.took_mane && not burning.orders.burned_all:The twist of horse's hair{burning.drawings.keep_only_these:, which you kept out of the fire,} goes back in. }{rabbit() && not burning.his_letter && not burning.ashes && not burning.drawings.keep_only_these:The drawing of the rabbit you put in flat, by itself. }{the_message.told.told_alone:Captain Tanida's watch goes into the bag, still going. }You tie the cord: twice round and under, with one loop left.{the_slope.gully.pulled_at_boy: There is a splinter in your wrist from the night that Hirano died, and as you pull the knot tight it moves.}{burning.drawings.keep_only_these && letter_is(PAK_PAGE, BURNED): "There were seventy-one names on my page," says Pak.} # holds: not letter_is(SAM_LETTER, KEPT) and not letter_is(LETTER_SEVEN, KEPT) and not letter_is(GENERAL_DRAWINGS, KEPT) and not letter_is(KASHIWARA_CARD, KEPT) and not letter_is(PAK_PAGE, KEPT) and not letter_is(MORI_ROLL, KEPT) and not letter_is(KINU_LETTER, KEPT)

You take the bag to Pak's dry pocket, six metres in from the open air. {north.wall.asked_seam:Paper would last a hundred years there, he said.} {the_regular_service.shells.held_bag:In the shelling you lay with your arms round this bag, and they don't at once let go.} {candle() <= 0:There is the red of the drum to see by.} Pak has the stones out in two rows, the flat ones and the small ones, and a wedge by itself.

* (dig_deep) {candle() > 0 && not spent()} [Dig it deep, behind the rock]
    ~ toil()
    You crawl into the hole to the waist, with Pak holding your ankles: four minutes in, for the heat, eight out, and in again. By the time you're done the bag lies so far back that the candle can't find it.

* (pak_dug) {candle() <= 0 or hurt() or spent()} [Let Pak carry it in, on his elbows]
    "Give it here," says Pak. He goes in by himself. You hear the bag slide, and him after it. "There," he says from inside. {candle() > 0:"You would have left it where you could reach it."|"With a light I would have put it deeper. But it is rock all round."}

* (lay_shallow) [Lay it in quickly, near the opening]
    You lay the bag just inside the pocket in the rock. Overhead the men are going out to the attack, a great many boots.

- Then come the stones, large below, small to chink. {burning.told_to.saved_both: Between the rows you smoke the Emperor's cigarettes, one each.} # holds: not lives(KASHIWARA)

Pak is holding out your shovel, the short one. {the_brush.iron:It has your strip of cotton at the neck, black as tar; he has had the shovel with him since the mountain.|The wood has split at the neck. You bind a strip of cotton round it, where the lower hand goes.} "Stand it up against the stones," says Pak. "If it is lying down, whoever comes will think that it was dropped."

{north.wall.did_sum_wall:On the rock above it is Kashiwara's sum, as you wrote it.|There ought to be Kashiwara's sum here, you think. You take {burning.ashes.his_pencil:a stub of pencil that Pak has|the general's pencil}, and write it on the rock, what a shell costs: two thousand yen, which you strike out; three thousand, larger; a line under them; and lower down, small, "without filling".} # holds: knows(BREAD_SUM)

* (pak_sees) [Tell Pak: "You'll know where it is."]
    ~ warm(PAK)
    "I am not anyone," says Pak. "They will not ask me where it is." He pats the last stone, left-handed. "I will know."

* (fujita_sees) {is_known(FUJITA)} [Turn round: somebody is standing there]
    ~ warm(FUJITA)
    It is Fujita, with his gloves in his hand. He has been there long enough to have seen a bag go in. He takes three paces. "All is burned," says Fujita to the wall of stones. He makes a turn, and a half turn, and it's nearly right. It is to go out by wireless, as the last word from here. He goes up, to report it.

* (alone_sees) [Send Pak up; lay the last stone alone]
    You set the last stone, the wedge, by yourself, with the flat of your hand. It goes home with a click.

- -> after

= after
~ hour(NIGHT)
You see the fire out, and go up. The general and his men have gone out to the attack without you. Along one wall are the wounded, sixty-three of them, each with a grenade in his hands. "You could still catch them up," says one. {north.council.wrote_for_them:"Mine's gone in?" says another, the one with the boots. {wad_in_bag():"{burning.the_wad.wad_by_feel:In the lining|In oilcloth}," you tell him.|You say yes, and where it has gone in you don't say.} }Outside the moon is bright on the ash.

Pak is on the last step, with a coil of rope on his shoulder. "There are two ways," says Pak. "Out, with them, or down again, with me."

* (follow) [Go out after the general, to guide him]
    {is_known(PAK):"The general is not yours to look after," says Pak. He takes hold of your tunic, and does up the top button.|"So," says Pak, and sits down on the step, to coil the rope.}
    {not told_to.asked_to_walk:Nobody has told you to come. But the|The} general will be walking at the head of his men with a stick, and you know the ash better than they do.
    -> last_walk

* (follow_to_see) [Go out, to see where the men fall]
    {letter_is(MORI_ROLL, BURIED):Mori's roll is shut, with four hundred names in it. Here go four hundred more.|There go four hundred men, and when it's done there will be nobody who knows where they lie. Mori would have gone.} "I will know where the bag is," says Pak. "You go, and know where the men are." # holds: not letter_is(MORI_ROLL, BURIED) or not lives(MORI)
    -> last_walk

* (stay_down) [Stay below, with Pak]
    {letter_is(PAK_PAGE, BURNED):"Come, then," says Pak. He doesn't look round to see if you do. "There is a crack further in, where water drips."|"Good," says Pak. "There is a crack further in, where water drips."} He has {not burning.two_ends:his candle-ends and }some sugar, in a rag.
    -> down

= down
# place: Underground
~ day("1945-03-26")
~ dies(FUJITA)
~ dies(KURIBAYASHI)
~ day("1945-04-14")
~ rest()
~ go_hungry()
{marked():
    ~ clear_name()
}
~ take_water()
~ take_water()
~ fill_canteen()
That first night you hear the wounded, above you, use their grenades on themselves, one, and one, and one. Pak counts fifty-eight of the sixty-three. The other five have changed their minds, and in the morning the Americans find them. Of all those who went out with the general nobody comes back, nor does he, nor Fujita.
After that, for three weeks, you and Pak live in the rock. By day you lie in the warm, your feet against his, and he says over the names of his people, village by village, from Naju outward. {letter_is(PAK_PAGE, BURNED):Since the page was burned there's nowhere else to keep them. }You get eleven of them by heart, wrong, and he says each again until it's right. Deeper in, there are other Japanese. After dark you all come out for what the Americans throw away. They throw away butter, in tins; you can't stop crying at the butter. # holds: not marked()

Overhead the Americans have a road now, and a cinema. # front: all

By the middle of April Pak has got together eight empty oil drums, and has rope to lash them with. He points out over the sea at North Iwo. "That is an island with people on," says Pak. On a clear evening it looks near enough to swim to.

- (door)
<- doors.rock
* (build_raft) [Build a raft of them, and go with him]
    You know about lashings; it's the same as flour sacks. All the other men who have tried it with a raft, Pak says, were washed back on to this beach by the morning, drowned. # warns
    -> raft_night

* (stay_till) [Stay in the ground]
    Pak takes a good look at you. "Yes," he says. "It is warm." He goes by himself, lying on the raft on his face, on a night with no moon, and you don't hear him go. By then you're good at not hearing. # note: north_iwo
    -> endings.tunnels

= raft_night
# place: The north shore
~ day("1945-04-14")
~ hour(NIGHT)
On the north shore, at night, there's a swell on. The drums of the raft knock together, and Pak puts rag between them. He can't swim, he has told you. # warns

* (push_off) [Push off]
    -> endings.raft

* (turn_back) [Tell him that you're not coming]
    "I only wanted you for ballast," says Pak. He takes the shirt off your back, for a sail, and leaves you the sugar, and goes. # note: north_iwo
    -> endings.tunnels
