// CHAPTER 8. THE SLOPE
// When: 22 and 23 February 1945. The back of Suribachi, and the neck of the island.
// Who wants what: Mori wants thirty-eight names before he forgets one. Hirano wants to be eighteen. Lieutenant Oiso wants
//   to have been right about his map. The Marine wants his mother, in English. Shimizu wants a rule for it. Pak wants a
//   hole with two doors.
// Enter: from the_message.   Leave: -> the_sword, or endings.slope, endings.night_march.
// Teaches the machine: Hirano, Oiso, Mori die; Yoneda may; mori_roll; wounds, thirst, weariness; bonds.
// Answers: the flue, the rain (Hirano), Mori's first table, the map behind the bend, the blind man, the dead's letters,
//   Kashiwara's cause of death, the watch.
// Remembered by labels: hole.*, marine.*, march.*, roll.*

=== the_slope
# chapter: 8
# title: The Slope
# place: The back of Suribachi
# when: February 1945
# care: shown, the killing of a prisoner
~ day("1945-02-22")
~ hour(DAWN)
{thirsty() && mouthfuls() > 1:
    ~ drink()
}
-> others

= others
"Don't," says somebody. "It's me. I've got a bayonet." Hirano has his eyes shut{nineteenth.rain.sent_hirano:, and one hand over what's left of his ear}. Behind him, on a box of pencils, sits Corporal Mori. # joins: mori # joins: hirano

"I make it thirty-eight," says Mori. They'd been sent out for the rain-tins, and came back to that. He has his slips inside his shirt, in a rubber glove. "I had all but five spelled. {is_known(MORI):You'd know where they were sitting.|Somebody will have to tell me where they were sitting.}" {the_message.told.gave_page:He looks at you, and you look at the box. It was you who gave in the page.}

{the_message.dead.felt_for_stone:You put down your stone. It's getting light.|It's getting light.}

* (gave_five) [Give him the five]
    ~ warm(MORI)
    You give him the five, from the left. "And the hour?" says Mori. {the_message.told.told_alone:You have a watch that knows it.|"Before ten."} "And how shall I put it?" You don't know. He leaves that column.

* (lent_wad) {the_message.dead.took_letters} [Give him the wad, to copy from]
    He has it open on his knee before you can say what it is. "I'd never have guessed that one," says Mori. He gives it back tied in tens.
    ~ warm(MORI)

* (hurried_him) ["Later. They're coming up."]
    ~ cool(MORI)
    "There isn't a later," says Mori. But he does up the glove.

* (took_bayonet) {nineteenth.quiet.showed_safety or is_known(HIRANO)} [Take the bayonet away from Hirano]
    ~ warm(HIRANO)
    You hold out your hand, and he gives it up hilt first, as he was taught. "I'm eighteen tomorrow," he tells you. You had heard. "It's just that I thought I'd feel it coming."

- -> hole

= hole
~ hour(MORNING)
There are two places to lie up for the day. One is an old ammunition bay, dry, with a bench. The other is a crack with water dripping in it, where a man has to stand sideways. In there a draught moves your sleeve.

Pak lights his candle end in the mouth of the bay. The flame stands straight up. "One door," he says. # warns

"It's got a bench," says Hirano.

* (crack) [The crack]
    You go in sideways, all of you, like plates. {knows(FLUE_DUG):There's air on your cheek; the crack bends as your flue does.|The air goes past you from your left ear to your right.} Shimizu has to take off his haversack. He pulls it in after him, and apologises to it.
    ~ toil()

* (split_up) {is_known(PAK) or is_known(MORI)} [The crack, with Mori let in first]
    "I'm not built for it," says Mori, who is built like an umbrella. You pass him in by the elbow, and then his box of pencils, and then the boy. There's a draught in the place, and Mori turns up his collar.
    ~ warm(MORI)

* (bay) [The bay. There's room to lie down.]
    You lie flat, for the first time since Sunday. {parched():Through the stone, next door, comes the dripping.} Pak looks at the two metres of bench, and at his candle, and goes off sideways into the crack by himself.
    ~ rest()

- They work uphill, with a tank of something on one man's back. At each hole they call out a word, and wait about as long as a polite man would. Then comes the sound of a sheet being torn. There are five holes before yours, and then four. # warns

{hole.bay: -> doorway|-> fire}

= doorway
Three. Mori has begun, from habit, to write down the time. {lives(YONEDA):"It's a pump," says Yoneda, with his head up. "It wants filling after every fourth. This'll be the fourth."|Hirano holds on to the edge of the bench.} Through the wall you can hear Pak's knuckles: two, and two.

* (ran_for_it) [Across to the crack, now]
    ~ wound()
    Five metres. They see you at the second. What reaches you has come a long way and is nearly done; it licks up one side, sleeve, neck, ear, and you're into the stone with it. Shimizu beats at you with his cap. He counts, he can't help it: four, five.
    -> fire

* (under_bench) [Get the boy under the bench]
    There's no under. You drag him about by the collar, looking for one, and then you're both up, and one might as well go on. It's five metres. What reaches you is nearly done. It takes the hair off the back of your neck, and the cap off Hirano.
    ~ wound()
    ~ warm(HIRANO)
    -> fire

* (step_past) [Step past the fire]
    ~ wound()
    You get across to the crack in time, all of you, singed. They burn out the bay, bench and all, and go on up the hill.
    -> fire

* (stayed_in_bay) [Stay. They may not look in.]
    -> endings.slope

= fire
{doorway.step_past:It's over, next door.|First comes a wind, cool, off the sea. Then next door is the inside of a lamp. You see it with your eyes shut. {hole.bay:That was the bench.|That would have been the bench.}}

The drip goes on.

* (looked_after_hirano) [See to Hirano]
    ~ warm(HIRANO)
    He has no eyebrows. He's patting where they were, with great care. "My mother'll think I've been at the stove," he says, and starts to laugh, and you have to put a hand over it, and hold it there.

* (saw_to_water) [Put your mouth to the drip]
    ~ take_water()
    A swallow takes a count of forty. You have three, and then hold the canteen to it. Each man, as he comes up for his, looks into the neck first.
    ~ fill_canteen()

* (dressed_it) {hurt()} [Let Shimizu see to your arm]
    ~ dress_wound()
    ~ warm(SHIMIZU)
    He does it out of the manual. First he cuts the sleeve away along the seam, so that it can be sewn on again. For the arm he has his handkerchief, the hemmed one. "It will adhere," says Shimizu. "I regret that in advance."

- -> marine

= marine
# place: The slope, the north side
~ hour(DUSK)
At dusk you come upon Lieutenant Oiso, with a map-case and a dozen men he has collected. {nineteenth.signal.went_back:"The fellow from the lamp," he says. |He has had a plan since Monday.} They are to go north by night, over the airfield; it's a good deal flatter. # joins: oiso

They have an American, with a leg the wrong way round. Somebody has written on his helmet, in ink, OMAHA. He looks from face to face like a man who has come to the wrong house. # note: prisoners

* (met_his_eye) [Meet his eye]
    His lips are like yours, split in the same place.

* (looked_at_leg) [Look at the leg]
    ~ cool(OISO)
    You saw a tray-rack go like that once. It was a day before anyone could bear to straighten it.

- {marine.met_his_eye:"He's looking at you," says Oiso.|"He's seen us," says Oiso.} "We can't take him, and can't leave him. Who's the youngest?"

They push out Hirano, and put a bayonet into his hands{others.took_bayonet:. It isn't his; you have his.|, his own.} "It has to be got over," the lieutenant tells him. "It did me good." Hirano looks at you.

* (stood_between) {not spent()} [Step in between]
    ~ draw_notice()
    ~ warm(HIRANO)
    You only stand there, with your back to the American. "He'll scream, shōtaichō-dono," you say. "They do. They'll hear it at the beach." {is_known(SHIMIZU):"It is so," says Shimizu, who has come and stood at your left, one pace back, dressed by the right.|Nobody else moves.} Oiso keeps a finger on his map. "Gag him, then," he says. "It's on your head."
    -> left_him

* (said_no) {spent()} ["No," you say, from where you're sitting]
    ~ draw_notice()
    ~ warm(HIRANO)
    ~ cool(OISO)
    It's the first time that anybody has said it to Lieutenant Oiso, and he looks about for who did. You get one knee under you. Somebody puts a rifle across your chest, not roughly, and sits you down again. "Look the other way, uncle," he says. "He will."
    -> blade

* (gave_him_water) [Give the American a drink, first]
    ~ lose_water()
    ~ draw_notice()
    You kneel, and hold it for him. He drinks with rests, as Kashiwara did. Some runs down his chin, and you catch it with a finger and put it back. He says a word. He says it again, past your arm, to Hirano. {lives(YONEDA):"What's he saying?" says Yoneda.|It's probably thank you. Anyone would say it.}
    -> blade

* (looked_at_boots) [Look at the ground]
    {ash.watched:Ash, your boots, somebody else's. All you need is a tin.|You know how it's done. You find one part of the ground, and stay on it.}
    ~ cool(HIRANO)
    -> blade

* (step_past) [Step past this]
    ~ cool(HIRANO)
    ~ warm(MORI)
    They have the boy do it. It takes him a long while, and he's not the same person afterwards, and you were there. The American was called by the name of a town.
    -> march

= left_him
They do it with his own bandage. When they have gone on ahead you lay him with his face uphill, set your canteen to his mouth, past the edge of the cloth, and tip it. He's trying to see what the trick is.
~ lose_water()
-> march

= blade
"Now," says Oiso.

Hirano does it as he was taught, from the hips. It isn't enough. He has to do it again. Under his breath, at each, he's saying what you take for sorry. It's the numbers.

* (held_him_after) [Take hold of the boy]
    ~ warm(HIRANO)
    You hold him by the back of the neck, stiff as a door. {gave_him_water:"You gave him a drink," he says into your coat. "Why'd you give him a drink?" You don't know.|"Twelve," says Hirano. "It was twelve, wasn't it? I kept thinking that he'd stop."} The American is still looking at where Hirano was.

* (covered_omaha) [Cover the American's face]
    You use his helmet. In the webbing is a photograph: two people and a dog, on some steps, squinting. Mori has his pencil out. "OMAHA," he copies, stroke by stroke, not knowing which way up it goes.
    ~ warm(MORI)

- -> march

= march
# place: The neck
~ hour(NIGHT)
~ toil()
~ grow_thirsty()
The moon, four-fifths of one, is behind the rain. You are {lives(YONEDA):nineteen|eighteen} in a row, each with a hand on the belt in front. # note: breakout

Oiso leads, with the map inside his coat and a finger on it. It was drawn in June. {ash.line.asked_trench or ash.stranger.told_truth:It has the trenches on it; you can see your own.|It has trees.}

{lives(YONEDA):"Stop," says Yoneda, to your back. "Tins. There's tins, on a string, ten paces on. You can hear the rain on them." From behind, he leads you round the end of it.|A tin clinks. A flare goes up, and you see each hair on the wrist of the man ahead.}

* (moved_on) [On, when it's dark]

* (drank_rain) [Suck the rain out of your cuff]
    ~ take_water()
    A cuff holds a good deal.

- {march.drank_rain:You still have your cuff in your mouth when the lieutenant bears left, for the airfield,|Past the second wire the lieutenant bears left, for the airfield,} a paleness with not one thing standing on it. Pak goes down on one knee, and puts a hand to the ground. "It's hot here, to the right," he says. "There are gullies. Nobody sits in a gully that smokes." # warns

* (with_pak) [Go right, with Pak]
    You pull on Shimizu's belt. Mori comes, because he can't see not to, {lives(YONEDA):and Yoneda after you, }and the boy. Ahead the line goes on over the flat without you, hand to belt, like one animal.
    ~ warm(PAK)
    -> gully

* (stopped_there) {lives(YONEDA)} [Stop, and ask Yoneda]
    He turns his face to the left, and opens his mouth a little. "There's people on the flat," says Yoneda. "They're being ever so quiet. There's one with a cold." For once you are the one who leads by the belt, and the others come after; up ahead nobody has noticed.
    ~ warm(YONEDA)
    -> gully

* (with_oiso) [Go left, with the lieutenant]
    He's an officer, and he has a map. {lives(YONEDA):"There's somebody breathing," says Yoneda. "In front. A good many. They're holding it."|You're quite alone there, on a table.} A hundred metres. A hundred and fifty. Ahead of you a man coughs, in the wrong language. # warns
    -> flat

= flat
Everybody has heard it. Oiso has his arm up, hand open. He's looking at his map.

* (dropped_back) [Down, and crawl back the way you came]
    ~ wound()
    ~ toil()
    You have Shimizu by an ankle. You've gone twenty metres backwards, on your stomachs, when the whole of the airfield stands up and shoots. It goes over, all but one, which turns you half about by the hip. {lives(YONEDA):Yoneda had not lain down. He had stopped, to listen.}
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    -> gully

* (lay_flat) [Drop, and lie like a stone]
    ~ wound()
    Your face is in the ash when it opens up from end to end. A man falls across you, and another across him. One stings you through the pair of them. When it has moved off after the others you come out from under, on the right-hand side.
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    -> gully

* (ran_on) [Run for it, with the rest]
    -> endings.night_march

= gully
~ dies(OISO)
{flat:Behind you they go on, unhurried, like people laying bricks. You hear Oiso's voice once more, quite astonished: "But there was nothing there!"|Behind you, to the left, it goes white. Then come the guns, unhurried, like people laying bricks, and Oiso's voice, quite astonished: "But there's nothing there!"}

The gully is as warm as a bed. You go on hands and knees, in the stink. It's after midnight. "It's Friday," says Hirano, from behind. Nobody says anything. "I'm only mentioning it," says Hirano.

Over the edge comes a hand lamp, and above it a face as scared as any of yours. Its other hand throws.

* (pulled_at_boy) [Pull Hirano down by the strap]
    The strap comes. Nothing is on it.
    ~ wound()

* (face_in_stones) [Get your face into the stones]
    They're hot. For a week you have the print of one on your cheek, like a thumb.
-

~ dies(HIRANO)
{lives(YONEDA):
    ~ dies(YONEDA)
}
~ day("1945-02-23")
~ hour(DAWN)
{pulled_at_boy:You go on for some way holding it.|Hirano was the last in the row. {marine.stood_between or others.took_bayonet or fire.looked_after_hirano or blade.held_him_after:You go back as far as his cap.|You don't go back to see.}} {the_message.yoneda.took_yoneda && not flat:Yoneda lies next to it, with both hands up, to catch. He had heard it come, and taken it for something that was being passed to him.}

-> roll

= roll
# place: The gullies below Motoyama
Mori is sitting against the side. The rain is on his spectacles. He has both hands pressed over the rubber glove.

"Would you look at it?" he says. You open his coat. The glove is quite dry. The rest of him isn't. "Thank God," says Mori.

* (held_him_up) [Prop him up, out of the wet]
    ~ warm(MORI)
    "Mind the box," says Mori. It's the pencils.

* (told_him_hirano) [Tell him about the boy]
    "Friday," says Mori. "That makes him eighteen, then. I'm glad. It goes in the other column."

- {nineteenth.roll.asked_own:"There's yours still ruled," says Mori. "I'd be glad if you would leave it so." }He wants it taken. It's as thick as a dictionary: four hundred and some, on ration slips, tied in tens. On his other hip his canteen hangs, full; he keeps some back for emergencies. You could run with the one or the other. There are four kilometres of gullies.

* (took_roll) [Take the roll]
    ~ receive(MORI_ROLL)
    ~ warm(MORI)
    It goes in{the_message.dead.took_letters: against the wad, and the neck of the bag won't meet; you tie it with a bootlace, twice round}. "I haven't done myself," says Mori. So you wet the pencil. Mori Kiyoshi, corporal, of Kurayoshi. He gives you the hour. "And the cause?" you ask him, and hold it off the paper. {water.entered.in_action:He thinks. "Not water," says Mori. "That one's taken. Put clerical."|"Put what it was," says Mori.}

* (took_water) [Take the canteen]
    ~ fill_canteen()
    ~ drink()
    ~ drink()
    ~ fill_canteen()
    ~ cool(MORI)
    "Yes," says Mori. "You'd need that. It's only sensible." He watches you drink, face to face. Then he begins to get the slips out, by tens, and look for somewhere dry. There's a hollow under a stone, you tell him; you point. From the top of the gully you can see him trying to reach.

* (tore_half) {not spent()} [Take both, and leave your own things]
    ~ receive(MORI_ROLL)
    ~ fill_canteen()
    ~ drink()
    ~ toil()
    You make room. Out go the razor, the cup, the spare puttees{the_walk.stores.took_flour:, and the sock with what's in it}. You open your blanket along the seam for a strap. "You'll never carry all that," says Mori. "You aren't a big man." He would like you, if you could, not to bend the corners.

- ~ dies(MORI)
{held_him_up:When you look back he's as you propped him, with his spectacles off, folded in his hand.|When you look back his spectacles are off, and folded in his hand.}

* (left_him_pencils) [Put the box of pencils by him]
    They're sharp, every one. He'd want them all one way round, points down; you see to that.
    ~ warm(SHIMIZU)

* (took_a_pencil) [Take one pencil]
    It's a 2B. Yours is an inch long by now. This will do for years.
    ~ cool(SHIMIZU)
-

That leaves two of you, Shimizu and you, and a way ahead, with his palm on the rock, one who isn't on the roll. {the_message.dead.covered_faces or is_close(PAK):He has stopped, so that you'll catch up.|He does not look round.}

-> the_sword
