// CHAPTER 8. THE SLOPE
// When: 22 and 23 February 1945. The back of Suribachi, and the neck of the island.
// Who wants what: Mori wants thirty-eight names before he forgets one. Hirano wants to be eighteen. Lieutenant Oiso wants
//   to have been right about his map. The Marine wants his mother, in English. Shimizu wants a rule for it. Pak wants a
//   hole with two doors.
// Enter: from the_message.   Leave: -> the_sword, or endings.slope, endings.night_march.
// Teaches the machine: Hirano, Oiso, Mori die; Yoneda may; mori_roll; wounds, thirst, weariness; bonds.
// Answers: the flue, the rain (Hirano), Mori's first table, the map behind the bend, the blind man, the dead's letters,
//   Kashiwara's cause of death, the watch, the well in Shansi, the strokes counted at the face.
// Remembered by labels: hole.*, crack.*, marine.*, march.*, roll.*

=== the_slope
# chapter: 8
# title: The Slope
# place: The back of Suribachi
# when: February 1945
# care: shown, the killing of a prisoner
~ day("1945-02-22")
~ hour(DAWN)
-> others

= others
Hirano has a bayonet in his hand{nineteenth.rain.sent_hirano:, and the other hand over what's left of his ear}. Behind him Corporal Mori is sitting on his box of pencils. They never got back from the rain-tins. # joins: mori # joins: hirano # holds: not lives(TANIDA) and (not nineteenth.rain.sent_hirano or not nineteenth.rain.crawled_out)

You tell them what was done in the cave, and who is left. "Then I make it thirty-eight dead," says Mori. He has the roll of the dead inside his coat, in a rubber glove. "Five of them only came to us yesterday, out of other caves, and I haven't got their names. {is_known(MORI):You were in there; you'd know them.|You were in there. I shall need to be told.}" {the_message.told.gave_page:You look at the ground.} # holds: letter_is(MORI_ROLL, UNWRITTEN) and not lives(TANIDA)

{the_message.dead.felt_for_stone:You put down your stone.|It's getting light.}
{thirsty() && mouthfuls() > 1:
    You drink, before you do anything else.
    ~ drink()
}

* (gave_five) [Give Mori the five names]
    ~ warm(MORI)
    You give him the five names, as they told them to you in the row, and in the order they sat. "And the hour?" says Mori. {the_message.told.told_alone:You have the captain's watch, and tell him.|Before ten, last night, you tell him.} "And the cause of death?" You look at each other, and he leaves that column blank.

* (lent_wad) {the_message.dead.took_letters} [Lend Mori the dead men's letters, to copy from]
    Mori reads the names off them. "I'd never have spelled that one so," he says. He gives them back tied up in tens. # holds: others_papers()
    ~ warm(MORI)

* (hurried_him) ["Later. It's getting light."]
    ~ cool(MORI)
    "There isn't a later," says Mori. But he does up his coat. He gets the five names out of you on the way, a halt at a time.

* (took_bayonet) {nineteenth.quiet.showed_safety or is_known(HIRANO)} [Take the bayonet away from Hirano]
    ~ warm(HIRANO)
    You hold out your hand, and Hirano gives the bayonet up hilt first, as he was taught. "I'm eighteen tomorrow," says Hirano. You had heard.

- -> hole

= hole
~ hour(MORNING)
That makes {lives(YONEDA):six|five} of you. Your own lines are four kilometres north, over open ground, and it is a whole day till dark. There is an old ammunition bay, dry, with a bench, and next door a crack in the rock, with water dripping in it, where a man has to stand sideways. # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

* (pak_tests) [Ask Pak which is safe]
    Pak lights his candle-end in the mouth of the bay. The flame stands straight up. "One door," he says. "If fire comes in here, it stays in." He carries it to the crack, and there the flame leans over and streams away, into the rock. "Here the air goes through. I don't know to where, but it goes through." # warns

* (tried) [Try for yourself which has air, with a candle]
    In the mouth of the bay the flame stands straight up. It's an oven with one door: whatever comes in there will stay in. In front of the crack the flame leans over and streams away into the rock. "That one draws air," you say. "I don't know where to. But it goes through." # warns

    "Yes," says Pak.
    ~ warm(PAK)

- "The bay's got a bench," says Hirano.

* (crack) [Into the crack, quickly, in any order]
    You go in sideways, one after another, Mori last, since his box has to be handed in before him. {knows(FLUE_DUG):The air is on your cheek; the crack bends as your flue does.|The air goes past you from your left ear to your right.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)
    ~ toil()

* (split_up) {is_known(PAK) or is_known(MORI)} [Into the crack: Mori first, yourself last]
    "I shouldn't like to hold people up," says Mori, and coughs. You pass him in by the elbow, as far as the drip and a ledge for his box; then the others, Hirano after them. You are last, at the mouth.
    ~ warm(MORI)
    ~ toil()

* (bay) [Into the bay, where you can lie down]
    In the bay there's room to lie flat, and bend your knees. {parched():Through the stone, next door, comes the dripping.} Pak will not stay in a place with one door. He goes off sideways into the crack.
    ~ rest()

- {hole.bay: -> sheet|-> crack_day}

= crack_day
In the crack the rock is against your chest and your back. The back of {hole.split_up:Hirano's|Shimizu's} neck is a hand's breadth from your face. Your arms are where they were when you came in and you can't lift them. Your knees touch rock and won't bend.

It is like this from seven in the morning. Water drips somewhere ahead, and each man moves his tongue. You wet yourself where you stand, and feel it run down your legs.

{lives(YONEDA):Yoneda can hear nothing in here. He asks, twice, if everyone is still there.|Hirano asks, twice, if everyone is still there.} # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

* (counted_on) {the_walk.down.counted_strokes} [Count aloud, as you did in the tunnel]
    You say one, aloud. After a while {hole.split_up:Hirano says two|Shimizu says two}. The count goes in along the crack, each man saying the next number, and comes back from the far end. It is something, to have a turn coming. The count gets to eleven thousand and some.
    ~ warm(SHIMIZU)

* (talked_eel) {nineteenth.quiet.eighteen} [Ask Hirano how he'd have the eel]
    "The eel? On rice," says Hirano. "With the sauce gone down into it. My uncle does it over charcoal." He is still on the charcoal when Mori asks him, sharply, to leave off.
    ~ warm(HIRANO)

* (leaned_on) [Rest your forehead on the man in front]
    {hole.split_up:Hirano's neck is wet under your forehead. After a while he leans back a little, against it. Neither of you mentions it.|Shimizu's collar is hooked. He says, low, "It is permitted," and after that you can feel him take care not to breathe too hard.}
    {hole.split_up:
        ~ warm(HIRANO)
    - else:
        ~ warm(SHIMIZU)
    }

* (shut_eyes) [Shut your eyes, and wait]
    You try to think of a room, any room, and the walls of it come in.

* (step_past) [Skip the rest of the day]
    ~ hour(AFTERNOON)
    Towards four o'clock the Americans come up the slope with a flamethrower and burn out one hole after another, the bay among them.
    -> fire

- -> sheet

= sheet
# care: shown, a burning
~ hour(AFTERNOON)
Towards four o'clock the Americans come up the slope. You can hear them, outside: boots, and the flamethrower set down, and men's voices, not excited. At each hole they call to whoever is in it to come out. They wait. Then they fire the flamethrower into the hole. It roars for as long as it takes to count six, and stops. There are five holes left before yours, and then four. # warns

{hole.bay: -> doorway|-> fire}

= doorway
Then there are three. {lives(YONEDA):"They fill the tank after every fourth," says Yoneda, with his head up. "We'll be the fourth."|Hirano holds on to the edge of the bench.} Through the wall of the bay you can hear Pak's knuckles on the rock. He is knocking for you to come over to the crack.

* (ran_for_it) [Run to Pak's crack, now, all of you]
    ~ wound()
    The mouth of the crack is five metres off, across open ground, with smoke on it. {lives(YONEDA):Hirano goes first, with Yoneda holding his belt|Hirano goes first}, then Shimizu, then you, and last Mori, who has turned back for his pencils. The Americans see you at the second metre. The flame has come a long way when it reaches you; it goes up one side of you, sleeve, neck, ear, and you put it out against the rock of the crack. Mori is three steps behind, and the flame gets the whole of his back.
    -> fire

* (under_bench) [Get Hirano under the bench]
    There's no room under the bench. You drag Hirano about by the collar, looking for room anywhere. By then {lives(YONEDA):Shimizu and Yoneda have|Shimizu has} run across to the crack, and you and Hirano run too. It's five metres. The flame has come a long way when it reaches you. It takes the hair off the back of your neck, and the cap off Hirano. Mori is three steps behind, with his box, and the flame gets the whole of his back.
    ~ wound()
    ~ warm(HIRANO)
    -> fire

* (step_past) [Skip the fire]
    ~ wound()
    You get across to the crack, all of you. You are burned, down one side from the neck, and Mori, who was last, has his whole back burned. The Americans burn out the bay, bench and all.
    -> fire

* (stayed_in_bay) [Stay in the bay. They may not look in.]
    -> endings.slope

= fire
{hole.split_up:
    ~ wound()
}
{not (doorway.step_past or crack_day.step_past):{hole.bay:Behind you they have fired into the bay as well, and the bench is alight.|Then the bay is alight.} You see it with your eyes shut. The fire pulls the air out of the rock, past you. You breathe in, and there is no air. You breathe in again. There is none.{not hole.bay: Then the air comes back, hot.}}

{crack_day.step_past:{hole.split_up:Some of the fire comes in at the mouth of the crack, and burns your arm and neck.|Some of the fire comes in at the mouth of the crack, and burns Mori's back.}}{not (crack_day.step_past or doorway.step_past):{hole.split_up:The fire has come in at the mouth of the crack as well, and you are the mouth. It goes up one side of you, sleeve, neck, ear. There is no room to beat it out. You press the burning arm against the rock until the fire is out.|{hole.bay:Mori has fallen in at the mouth of the crack, on top of you, and is alight.|The fire has come in at the mouth of the crack as well, where Mori is. There's just room there to turn, and he has put his back to it.} He makes one sound. He puts himself out against the rock; you can hear the cloth go up and down on it. It takes a long time. There is a smell of burned wool, and then of meat. "It's out," says Mori. "I have the roll in front, under my coat."}}

Outside the Americans rap on the flamethrower's tank, which rings empty, and carry it off down the slope. When they have gone Pak works two stones loose, farther in, and you all move on, to where there is room to bend an arm.

* (looked_after_hirano) [See if Hirano is burned]
    ~ warm(HIRANO)
    You turn Hirano to the light. The hair is burned off one side of his head. "My mother'll think I've been under the stove," says Hirano, and starts to laugh. The Americans are not far. You put a hand over his mouth, and have to hold it there.

* (cooled_mori) {mouthfuls() > 0 && not hole.split_up} [Pour your canteen down Mori's back]
    ~ lose_water()
    ~ warm(MORI)
    You pull Mori's collar out, and tip the canteen, and the water goes down inside. "Thank you," says Mori. After a time he says, "You might have drunk that." Where you have hold of the collar the skin has come away with it. By dusk the drip has filled your canteen again.
    ~ fill_canteen()

* (saw_to_water) [Put your mouth to the drip]
    ~ take_water()
    The drip takes a count of forty to give you one swallow. You have three swallows, and then hold the canteen under it.
    ~ fill_canteen()

* (dressed_it) {hurt()} [Let Shimizu see to {hole.split_up or doorway:your burn|your wound}]
    ~ dress_wound()
    ~ warm(SHIMIZU)
    Shimizu dresses the burn by the manual. First he cuts the {doorway.under_bench:collar|{doorway.ran_for_it or hole.split_up:sleeve|cloth}} away along the seam, so that it can be sewn on again. Over the place goes one of his hemmed handkerchiefs. "The cloth will stick," says Shimizu. "I regret that in advance."

- -> marine

= marine
# place: The slope, the north side
~ hour(DUSK)
{parched() && mouthfuls() > 1:
    ~ drink()
    When the light goes each man drinks from his own canteen, and stops it.
}
{not hole.split_up:Mori has buttoned his coat to the neck, and won't have his back looked at. "In the morning," he says.}

With the light nearly gone you work round to the north side of the mountain, and there is Lieutenant Oiso, of the second platoon, with a dozen men from other caves. {nineteenth.signal.went_back:"You sat by me on Monday," says Oiso. |He has had a plan since Monday, he says. }He will lead you all north by night, over the airfield, to the general's lines. # joins: oiso

* (saw_his_map) [Ask to see the way on his map]
    The map was drawn in June, and it's flatter than the ground.{ash.line.asked_trench or ash.stranger.told_truth: It has the trenches on South beach, and you can see your own.} Along the way he has written the paces, in tens, in red. "One need only count," says Oiso. # holds: not ash.line.asked_trench or ash.stranger.told_truth
    ~ warm(OISO)

* (fell_in) [Fall in with his men]
    Oiso's men make room. One of them breaks a biscuit and gives you half. "The lieutenant knows the way," he says. "He's got it on the map." He doesn't look at you, or at anything, and his own half he puts back in his pocket.
    ~ eat()

- Oiso's men have an American, a prisoner, with one leg bent the wrong way. On his helmet is written: OMAHA. {spent():Your legs give, and you sit down where you stand.} # note: prisoners

* (met_his_eye) [Meet the American's eye]
    The American's lips are split with thirst{parched():, like yours}. He sees you look at them. After that he only looks at you.

* (looked_at_leg) [Look at the American's leg]
    ~ cool(OISO)
    "The leg could be set," you say. "With a rifle, along it."

    "For what?" says Oiso. He is really asking.

- {
- met_his_eye:
    Oiso looks round at all of you. "We can't take him, and we can't leave him," he says. "Who's the youngest?"

    They push out Hirano, and put a rifle into his hands, {others.took_bayonet:with a bayonet on it, since you have his own.|with his own bayonet on it.} "Kill him. The first one has to be got over," Oiso tells Hirano. "We all killed one, in Shansi. They'd tied prisoners to posts for us; I was a cadet. I couldn't eat. In a week one eats." {the_regular_service.nemoto.heard_him_out:{nineteenth.signal.went_back:You sat by him on Monday, with his map, and did not think of it: he is the cadet who dropped the stone down Sergeant Nemoto's well.|He was the cadet, then, who dropped the stone down the well.}} Hirano looks round until he finds you. # warns
- else:
    Nobody answers him. "He'd slow us, and he'd be found," says Oiso. "Which of you is the youngest here?"

    That is Hirano. A rifle is put into his hands, {others.took_bayonet:with a bayonet on it, since you have his own.|with his own bayonet on it.} "Each of us has had to get over his first," Oiso tells him. "Mine was in Shansi. I was a cadet, and the prisoners were tied to posts for us. I was off my food for a week, and after that I ate. Kill this one." {the_regular_service.nemoto.heard_him_out:{nineteenth.signal.went_back:You sat by him on Monday, with his map, and did not think of it: he is the cadet who dropped the stone down Sergeant Nemoto's well.|He was the cadet, then, who dropped the stone down the well.}} Hirano's eyes go along the row of you, and stop at yours. # warns
}

* (stood_between) {not spent()} [Step between Hirano and the American]
    ~ draw_notice()
    ~ warm(HIRANO)
    You are in front of the American before you have thought of a reason. "He'll scream, shōtaichō-dono, platoon commander," you say. "Men do. They'll hear it at the beach." {is_known(SHIMIZU):Shimizu has come and stood at your left, one pace back. "It is so," he says.|Nobody else moves.} Oiso keeps a finger on his map. "Gag him, then, and leave him," he says. "It's on your head."
    -> left_him

* (said_no) {spent()} ["No," you say, from the ground]
    ~ draw_notice()
    ~ warm(HIRANO)
    ~ cool(OISO)
    It's the first time that anybody has said no to Lieutenant Oiso, and he looks about for who did. You get one knee under you. One of his men puts a rifle across your chest, not roughly, and sits you down. "Look the other way, uncle," says the man. "It'll be done either way."
    -> blade

* (gave_him_water) [Let the American empty your canteen first] # holds: mouthfuls() > 0
    ~ draw_notice()
    You kneel, and hold the canteen for the American. {mouthfuls() > 1:He drinks with rests, {water.wall.gave_mine:as Kashiwara did, |}until it's empty.|There is one mouthful in it, and he is a long time swallowing that.} He says a word, to you and to Hirano. {lives(YONEDA):"What's he saying?" says Yoneda.|It's probably thank you.} Oiso looks at the canteen, and then at you.
    ~ lose_water()
    -> blade

* (looked_at_boots) [Look at the ground]
    You find one part of the ground to look at. Your eyes won't stay on it.
    ~ cool(HIRANO)
    -> blade

* (step_past) [Skip the killing]
    ~ cool(HIRANO)
    ~ warm(MORI)
    Oiso has Hirano kill the American with the bayonet. It takes the boy a long while, and he's not the same person afterwards, and you are there. # holds: not the_slope.left_him and not the_slope.blade
    -> march

= left_him
Oiso's men gag the American with his own bandage, and go down to wait for dark. You stay behind with him. He doesn't believe that you mean to leave him alive. # holds: mouthfuls() > 0 and the_slope.marine.stood_between

* (watered) [Give him all your water]
    You set the canteen to his mouth, past the edge of the cloth, and he drinks until it's empty, and goes on sucking. He keeps his eyes on your other hand. You show it to him, open. It is some time before he can look at anything else.
    ~ lose_water()

* (set_leg) [Straighten his leg, and tie it to a rifle]
    ~ toil()
    There's a rifle without a bolt. You take his heel and lean back. He screams into the cloth, and you go on. When the leg is straight you tie it to the rifle with his own straps. He is grey, and looks at the leg, and at you.

-
-> march

= blade
"Now," says Oiso.

Hirano stabs as he was taught, from the hips. One thrust isn't enough. The American has hold of the blade. Hirano drags it back through the American's hands and stabs again. Under his breath, at each thrust, Hirano is saying something. You take it for "sorry". But he is counting, as at bayonet drill. He stops at twelve.

* (held_him_after) [Take hold of Hirano]
    ~ warm(HIRANO)
    You hold Hirano by the back of the neck. {gave_him_water:"You gave him a drink," says Hirano into your chest. "Why'd you give him a drink?" You don't know.|"Twelve times," says Hirano. "It was twelve, wasn't it? I kept thinking that he'd stop."} The American's eyes are still open. # holds: not the_slope.left_him

* (his_pockets) [Look for food in the American's pockets]
    ~ eat()
    ~ cool(HIRANO)
    In the breast pocket there is a bar of chocolate, in waxed paper. You eat it with your back to the others, all but one square, and hold that out to Hirano. He looks at the chocolate, and at your hand, which has the man's blood on it. "No, thank you," says Hirano. # holds: not the_slope.left_him

* (covered_omaha) [Cover the dead American's face]
    You use his own helmet for it. In the webbing of the helmet is a photograph: two people and a dog, on some steps, squinting. Mori has his pencil out, for his roll. He copies OMAHA stroke by stroke, not knowing which way up it goes. "How would one say that?" says Mori. # holds: not the_slope.left_him
    ~ warm(MORI)

- -> march

= march
# place: The neck
~ hour(NIGHT)
~ toil()
{mouthfuls() > 1:
    ~ drink()
}
~ grow_thirsty()
{blade:Oiso shuts his map. "You'll eat by Sunday," he tells Hirano. Hirano wipes the bayonet on the ash, both sides, as he was taught, and then can't think where to put it.}

That night Oiso's men and you start north together, across the neck of the island, {lives(YONEDA):nineteen men|eighteen men} in single file, each with a hand on the belt in front. # note: breakout # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

Oiso leads. You have Pak's belt, and Pak has Shimizu's; Mori has yours, and {lives(YONEDA):after him come Yoneda and the boy|the boy has Mori's}. # holds: not lives(YONEDA) or the_message.yoneda.took_yoneda

Ash slides under your feet: two steps up, one back. {hole.split_up or hole.bay:Where your neck was burned the cloth has gone stiff, and rubs. }{the_message.errand.by_slope:The leg with the bullet hole gives a little at each step. }Every two or three minutes there is a flare. You stop, and everything is white. Then it is darker than before.

* (held_pace) [Keep your eyes on the belt ahead]
    Pak never once puts a foot wrong, and so neither do you.
    ~ warm(PAK)

* (held_mori) [Take Mori's box of pencils off him]
    ~ toil()
    ~ warm(MORI)
    "The pencils are counted," says Mori. But he lets you take the box, and now he can hold on to your belt with both hands.

* (drank_rain) [Suck the rain out of your cuff]
    ~ take_water()
    A cuff holds a good deal of rain.

- {lives(YONEDA):"Stop," says Yoneda, behind you. "There's an alarm, tins on a string, ten paces on. You can hear the rain on them." He tells the line how to get round it.|Somewhere along the line a man's shin catches an American alarm wire, and a tin clinks. All of you stand still. Nobody fires.}

-> parting

= parting
Then Oiso, in front, bears left, for the airfield. Pak stops, and puts a hand to the ground. "It is hot here, to the right," he says. "There are gullies with steam in them. No American will be sitting in those." # warns

* (with_pak) [Go right, to the gullies, with Pak]
    Pak turns aside, and pulls Shimizu along by the belt, and you follow. {lives(YONEDA):Mori, Yoneda and the boy|Mori and the boy} come after. Ahead the line goes on over the flat without you, hand to belt, and no one in it has looked round.
    ~ warm(PAK)
    -> gully

* (stopped_there) {lives(YONEDA)} [Stop, and ask Yoneda what he hears]
    Yoneda turns his face to the left, and opens his mouth. "There's people on the airfield," says Yoneda. "They're being ever so quiet. There's one with a cold." So you pull the others right, to the gullies, with Pak; up ahead Oiso has not noticed that you are gone. # holds: lives(YONEDA) and the_message.yoneda.took_yoneda
    ~ warm(YONEDA)
    -> gully

* (with_oiso) [Go left, over the airfield, with Oiso]
    Oiso is an officer, and he has a map. So you follow him, and Pak goes off to the right by himself. {lives(YONEDA):"There's people in front," says Yoneda. "A good many. They're holding their breath."} You have gone a hundred and fifty metres when a man coughs in the dark ahead of you, and swears under his breath in English. # warns
    -> flat

= flat
Oiso puts his arm up, for a halt, and feels for his map.

* (dropped_back) [Down, and crawl back the way you came]
    ~ wound()
    ~ toil()
    You catch Shimizu by an ankle, and crawl back on your stomach, with Mori and the boy beside you. You have gone twenty metres when along the whole of the airfield Americans stand up and shoot. The bullets go over, all but one, which hits you in the hip. {lives(YONEDA):Yoneda, who had stopped to listen, is killed on his feet.}
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    -> gully

* (lay_flat) [Drop, and lie where you are]
    ~ wound()
    You throw yourself down, and your face is in the ash when the Americans begin to shoot, from end to end of the airfield. A man is hit, and falls across you, and another across him. One bullet goes through both of them and burns along your side. {lives(YONEDA):The upper one is Yoneda, who had stopped to listen. He is dead.} Oiso's men run on, and the shooting goes after them. Then you crawl out from under the dead, to the right, and come on Shimizu, Mori and the boy.
    {lives(YONEDA):
        ~ dies(YONEDA)
    }
    -> gully

* (ran_on) [Run on over the airfield, with the rest]
    -> endings.night_march

= gully
~ dies(OISO)
{flat:Behind you the guns go on. You hear Oiso's voice once more, astonished: "But there was nothing on the map!"|Behind you, to the left, a flare goes up over the airfield. Then come the guns, and Oiso's voice, astonished: "But there's nothing on the map!"} The guns go on until there is nothing on the airfield that moves. # holds: not lives(OISO) # front: airfield

{flat:You crawl until the ground is warm. }This is Pak's gully, and the ground steams. You go on hands and knees. {flat.dropped_back:Your hip has gone stiff, and you drag that leg. }{flat:Pak has been waiting here, and goes first|Pak goes first}, then Shimizu, you, the boy{lives(YONEDA): and Yoneda}. Mori, who is slow on his knees, has let {lives(YONEDA):those two|the boy} by, and comes last. It's after midnight. "It's Friday," says Hirano, behind you. "I'm eighteen." # holds: not lives(YONEDA) or not the_slope.flat

Over the edge of the gully comes a hand lamp, and above it an American face, as scared as yours. The man throws something into the gully.

* (pulled_at_boy) [Reach back, and pull Hirano down by the strap]
    You get the strap of his bag in your hand. There's a bang, and everything is white. Then you have the strap, and Hirano is not at the end of it. A splinter of iron has gone into your wrist.
    ~ wound()

* (face_in_stones) [Get your face into the stones]
    The stones are hot. There's a bang, and earth comes down on you.
-

~ day("1945-02-23")
~ dies(HIRANO)
~ hour(DAWN)
{lives(YONEDA):It was a grenade. Hirano is dead, and so is Yoneda, who came out of the chamber by your belt. He lies against the side, with both arms out in front of him. He had heard where it would fall, and put up his hands for it. You lay his arms down, and then his hands together. Those hands have been in the same rice tin as yours since June. You are about to tell him that it's all right, that there's nobody left up there, and then you do tell him. Mori, behind them, says "I'm all right."|"I'm all right," says Mori, from the back. Hirano is dead.} {pulled_at_boy:You go on for some way holding Hirano's strap.|{marine.stood_between or others.took_bayonet or fire.looked_after_hirano or blade.held_him_after:You go back, and put Hirano's cap over his face.|You don't go back to see.}} # holds: not lives(HIRANO) and (not lives(YONEDA) or (the_message.yoneda.took_yoneda and not the_slope.flat))
{lives(YONEDA):
    ~ dies(YONEDA)
}

-> roll

= roll
# place: The gullies below Motoyama
{parched() && mouthfuls() > 0:
    You drink, in the dark, what is left.
    ~ drink()
}
When it gets light, Mori is sitting against the side of the gully. Inside his coat he has both hands over the rubber glove in which he keeps his roll. # holds: not lives(HIRANO) and not lives(YONEDA) and not lives(OISO)

"Would you see if the slips are dry?" says Mori. You open his coat. {hole.split_up:A piece of that grenade went in under his arm, and he has said nothing.|When you ease it off him, the shirt comes with it, and the skin of his back, from the neck to the belt. He has come all night with his coat across that.} But the slips are dry. "Then it's all legible," says Mori.

* (held_him_up) [Prop him up, out of the wet]
    ~ warm(MORI)
    "Mind the box," says Mori. {march.held_mori:You have it. You show him.|It's the pencils.}

* (told_him_hirano) [Give him Hirano's name, for the roll]
    "Hirano. On Friday, after midnight?" says Mori. "Then he was eighteen. I can enter him in the roll with the men." He has you write it, since his hand shakes. # holds: not lives(HIRANO)

- {the_message.yoneda.took_yoneda:"I have entered Yoneda," says Mori. "Tadashi, of Kumagaya. I should have liked a column for what he could hear."}

{nineteenth.roll.asked_own:"There's a slip still made out for you, in the roll," says Mori. "I'd be glad if nobody had to fill it." }Mori can't go on, and knows it. He wants you to take the roll. It's as thick as a fist: four hundred and some dead men of the battalion, on ration slips, tied in tens. {nineteenth.roll.how_many:On Tuesday it was three hundred and fifty. }{nineteenth.roll.what_for:"There'll be somebody to come and ask about each of them," says Mori. }At his belt hangs his canteen, full, from the rain-tins; he has been saving it for when things got bad. Pak and Shimizu have taken yours on ahead, to look for the way, and for water, and there is a kilometre and more of gullies yet. A canteen knocks on the stones, wherever one hangs it, and the Americans shoot at a knock. The roll he has nearly lost twice, under his coat. It has to be the bag, says Mori, and in the bag there is room, at a pinch, for one of the two. # holds: letter_is(MORI_ROLL, UNWRITTEN) and not lives(YONEDA) and not lives(HIRANO)

* (took_roll) [Take Mori's roll]
    ~ receive(MORI_ROLL)
    ~ warm(MORI)
    The roll goes into your bag{the_message.dead.took_letters: against the dead men's letters, and the bag won't close; you tie its neck with a bootlace, twice round}. "I haven't entered myself," says Mori. So you wet the pencil. Mori Kiyoshi, corporal, of Kurayoshi. He tells you what hour to put for his death. "And the cause?" you ask him, with the pencil held off the paper. {water.entered.in_action:"Of wounds," says Mori. "I let 'water' stand, for Kashiwara, you know. You may tell his mother so."|"Put what it was," says Mori.} # holds: letter_is(MORI_ROLL, KEPT) and (not the_message.dead.took_letters or others_papers()) and (not water.entered.in_action or (not water.entered.of_illness and not water.entered.ask_card))

* (took_water) [Take Mori's canteen]
    ~ fill_canteen()
    ~ drink()
    ~ drink()
    ~ fill_canteen()
    ~ cool(MORI)
    "Yes," says Mori. "You'd need the water. It's only sensible." You drink from it, facing him, and he watches, and it goes into the bag. Then he takes up the glove with the roll in it, and looks for somewhere dry to put it. You point to a hollow under a stone, and go. From the top of the gully you see him trying to reach it. # holds: letter_is(MORI_ROLL, UNWRITTEN) and mouthfuls() == 3

* (tore_half) {not spent()} [Take both; leave your blanket, razor and cup]
    ~ receive(MORI_ROLL)
    ~ fill_canteen()
    ~ drink()
    ~ toil()
    You make room. Out go the blanket, the razor, the cup, the spare puttees as well{the_walk.stores.took_flour:, and the sock that had the flour}. "You'll never carry all that," says Mori. "You aren't a big man." He would like you, if you could, not to bend the corners. # holds: letter_is(MORI_ROLL, KEPT)

- ~ dies(MORI)
{roll.took_water:When you look back once more Mori has got the roll in under the stone, and is lying there with his arm in after it. You wait for him to take it out. Then you climb down to him again. To get at the roll you would have to move the arm. You leave it.|{roll.took_roll:For the last hour you hold his canteen to his mouth, until it is empty, and he is dead.|Mori dies within the hour, and you stay until he has.}} # holds: not lives(MORI) and (not the_slope.roll.took_water or not letter_is(MORI_ROLL, KEPT)) and (the_slope.roll.took_water or letter_is(MORI_ROLL, KEPT))

* (left_him_pencils) [Put the box of pencils by him]
    Mori's pencils are sharp, every one. He'd want them all one way round, points down; you see to that.
    ~ warm(SHIMIZU)

* (took_a_pencil) [Take one pencil]
    You leave him the others. Your own pencil is an inch long by now, and one of Mori's will do for years.
    ~ cool(SHIMIZU)
-

That leaves three of you. {the_message.dead.covered_faces or is_close(PAK):Pak and Shimizu are waiting farther on. They have found the way, and hardly any water.{roll.took_water: Mori's canteen is in your bag, and they look at the shape of it.}|Pak and Shimizu have found the way, and hardly any water, and gone on, and you catch them up.} # holds: not lives(MORI) and not lives(HIRANO) and not lives(YONEDA) and not lives(OISO) and not lives(TANIDA)

-> the_sword
