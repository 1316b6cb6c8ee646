// CHAPTER 2. THE WALK
// When: 21 July to 3 August 1944. Suribachi, inside it.
// Who wants what: Saigo wants ten minutes out of every twenty. Pak wants not to be buried by amateurs. Kashiwara wants
//   someone to listen. The general wants a mountain that breathes. Nishi wants water and his tanks back. The navy wants
//   its beach.
// Enter: from ash.   Leave: -> water.
// Teaches the machine: bonds with Pak, Kashiwara, the general; flue_dug; beach_will_fall, ten_for_one; perhaps
//   censor_rules; toil, a burn, a bad gut; who is marked; letter_two.
// Answers: ash.line.asked_trench, the lucks, noon (Yoneda), price, arithmetic, table, the first letter's fate.
// Remembered by labels: pairs.*, chalk.*, stores.* (flour), oven.*, flue.*, below.*, repeated.*, knot.*.

=== the_walk
# chapter: 2
# title: The Walk
# place: Suribachi
# when: July 1944
~ day("1944-07-21")
~ hour(DAWN)
{hurt():
    ~ dress_wound()
}
~ fill_canteen()
-> neck

= neck
Suribachi is a bowl for grinding sesame, turned over. From the foot you can see that whoever turned it over left the gas on.

The general has walked the whole island with his stick, and wants nobody on top of it. {ash.line.asked_trench:The third of your three, he told you: some other beach. It is this one, and it goes up.} Sixteen metres down, is the order, and right through.

* (asked_through) ["Through to where?"]
    "The other side," says Kashiwara. "It's a mountain. That's all there is." {lucks_lost():He has a hand at his collar, where the string was.|On the march he has found half a comb, and holds it to the light, to see if it has a further use.}
    ~ warm(KASHIWARA)

* (felt_the_rock) [Lay your hand on it]
    Warm, like a tin when the bread has been out an hour. Somebody else's hand is on it too, farther along, the left one. He is not admiring it. He's asking it a question.
    ~ warm(PAK)

- They count you off in twos for the face, ten minutes in, ten out. The sergeant has nine soldiers and one man from the labour company, whom he calls Arai, and whom nobody has gone to stand beside.

* (with_arai) [Stand beside Arai]
    He looks at the place you have come to, and then at you, to see what you want for it. "You'll hit it too hard," he says. "They all do, the first week."
    ~ warm(PAK)

* (with_kashiwara) [Stand beside Kashiwara]
    "First class," says Kashiwara, and makes room. Arai is sent in by himself, to swing the pick and drag the basket both.
    ~ warm(KASHIWARA)

* (with_yoneda) {ash.noon.fed_yoneda or ash.ranks} [Stand beside Yoneda, who is strong]
    {ash.noon.fed_yoneda:"I owe you a dinner," says Yoneda, and takes the pick as if he meant to pay with it.|Yoneda is pleased. Nobody has picked him for anything since he was at school.} So Arai goes in alone.
    ~ warm(YONEDA)

- -> face

= face
~ hour(MORNING)
~ toil()
After the second bend there's a thermometer on a nail. It says fifty, and has said fifty since Tuesday, because it is a fifty-degree thermometer.

You go in wearing a loincloth. {neck.asked_through:In four minutes you have stopped asking through to where.|In four minutes you can taste your own eyebrows.} {ash.beaten or ash.watched.put_down_tin:The left eyebrow has healed crooked, and lets the salt in.}

Today the engineers have chalked a cross on the face, where to strike. There is a dark patch round it, the only damp thing on the island.

{neck.with_arai:Arai|In the next hole along, so near that you share a lamp, Arai} has the pick in his left hand. He has laid the right one flat on the rock, and then his ear. "Not there," he says.

* (asked_him) ["What do you hear?"]
    "Dry rock's a door. You knock, it knocks." He moves his palm a hand's breadth over. "This is a door with somebody behind it." So you strike where he shows you, and what lies behind it goes on lying there.
    ~ warm(PAK)

* (struck_chalk) [Strike where the chalk is]
    The third blow goes through, and the mountain breathes on you. A hand has your loincloth from behind and you're travelling backwards, past the thermometer. Down your right arm the row of oven burns has a new one, the length of the others put together.
    ~ wound()
    "Seven years at Iizuka," says Arai, over the noise. "Coal. I didn't say it to be interesting."

* (moved_lamp) [Look at the patch again, with the lamp]
    The wet is in beads. Each has a little skin of dust on it, and each is shaking. "Quite so," says Arai, who had not expected you to look. You rub the cross out with your wrist and chalk one where his hand is.
    ~ warm(PAK)

- The sergeant wants to know why {asked_him or moved_lamp:the hole has gone crooked|everybody is outside}. Arai, asked, is suddenly a man with very little Japanese.

-> shade

= shade
~ hour(NOON)
Ten minutes out is shorter than ten minutes in. {neck.felt_the_rock:What you felt in the rock this morning you now have in your teeth.|There's a strip of shade, and you put the parts of you into it by turns.}

The soldiers get a canteen a day. The labour company gets one among three. Arai holds his under his chin for the damp off the neck. {face.struck_chalk && hurt():Your arm has come up in one long blister, and shines.}

* (gave_arai) [Pass him yours]
    ~ give_water(PAK)
    He takes exactly one swallow, so that it can be given back exactly. From inside his shirt he brings out, and breaks, a knob of brown sugar. "From the east village," he says. "Before they sent the people home there was a mill." # note: islanders
    ~ eat()

* (drank) [Drink]
    ~ drink()
    Arai looks at the sea until you have finished, as one would for a man changing his clothes.

* (drank_drip) [Drink from the tub under the steam pipe]
    ~ sicken()
    ~ take_water()
    The board says NEVER FOR DRINKING, in a brush hand, with two circles. It is warm, and there's egg in it, and a nail. It goes down and stays down. For that afternoon you are a man who has got away with it.

* (cooled_arm) {face.struck_chalk} [Pour the canteen over the burn]
    ~ lose_water()
    ~ dress_wound()
    Yoneda makes a sound as it runs off your elbow. Arai has torn a strip off his own shirt, and does it up for you, left-handed, too tight, well.

- "That sum of yours," says Arai. "With the bread. {ash.price.ten_sen:Thirty|Sixty} thousand. How many would they give us, not to throw it?"

"You and me?"

"No," he says. "Us."

-> stores

= stores
# place: The navy's store, Suribachi
~ hour(AFTERNOON)
In the afternoon you're lent to the navy, to carry pit-props out of a cave as cool as a church. There's white rice in it, and one rating on a stool with his boots off.

A sack by the door has burst along the seam. You know what it is before you see it. Nothing else lies like that.

Army men have been beaten for a tin of navy salmon. The rating has begun to snore.

* (took_flour) [Fill your haversack with flour]
    ~ draw_notice()
    You do it with the hand flat, so as not to raise a cloud. You turn the split to the wall and tie the haversack at the neck. At the mouth a petty officer looks at the white on your wrist, and then at his watch. It's nearly his dinner.

* (took_tin) {ash.noon.fed_yoneda or hungry()} [Take one tin, for the section]
    ~ eat()
    ~ warm(YONEDA)
    Round the corner, opened with a bayonet before nine men, it turns out to be peaches. Yoneda drinks what is left in it, and cuts his lip, and will not have it seen to.

* (mended_seam) [Turn the sack on its side and leave it]
    You ease it over until the split's on top, and tuck the lips in. The rating has stopped snoring. "You a baker?" he says. He goes and draws you a whole canteen from the navy's drum.
    ~ fill_canteen()
    ~ drink()

- -> oven

= oven
# place: Suribachi
~ hour(DUSK)
~ day("1944-07-24")
On the third evening the general is sitting outside the mouth, on a rock that men have left skin on. He has folded a map under him. {ash.stranger.kept_digging:You know the shoes before the man: off, set side by side, the mended clasp outward.|His shoes are off, set side by side, the mended clasp outward.} # joins: kuribayashi # holds: knows(GENERAL_BY_SIGHT)

"The engineers have given me a shaft," he says, to all of you. "Straight up from the middle, so. Who here has built an oven?"

* (spoke_up) ["This one, Excellency."]
    "The baker." {ash.arithmetic.mine:He remembers the forearms.|He looks at the forearms, which have been answering before you did.} "What will it do?"

* (named_arai) ["I know draught, Excellency. Arai knows rock."]
    Arai's face shuts. The sergeant explains that Arai is a labourer. "Then he will have noticed it more," says the general, and makes him come and look, and asks him nothing until he has.
    ~ warm(PAK)
    ~ warm(KURIBAYASHI)

* (kept_quiet) {not ash.arithmetic.mine} [Study your feet]
    {is_cold(KASHIWARA):It is Yoneda who says it, in the end, and is sorry at once.|"He has, Excellency," says Kashiwara. "Nine years. You should hear him on the subject."} The general turns his head, and waits, until you have no feet left to study. "Well?" he says.
    ~ cool(KURIBAYASHI)

- "It'll breathe its own breath, Excellency. Straight up over the fire, it draws the first minute. Then it comes back down on the baker."

"What would you do?"

"Put it at the back, beyond the last bend. And give it a shoulder." You do it with your arm. "Up, along, and up again. Smoke will go round a corner, if you let in as much below as you let out above."

He has written shoulder. "And if a man were to send fire in, from the mouth?"

Somewhere in the mountain a basket is set down.

* (told_him_batch) ["You'd have the time of a batch, Excellency."]
    "It'd take the fire up past you, and leave you what air there was." "For that I would dig a good deal," he says.
    ~ warm(KURIBAYASHI)

* (said_unknown) ["I've never tried to bake a baker, Excellency."]
    There is a noise from Kashiwara. It's a while before the general finds the place to write. "Say it in batches, then. You'd have the one," he says.

- "How long is a batch?"

"Eleven minutes, Excellency. For the small ones."

{oven.told_him_batch:He writes it down.|This goes down too.} "I can give you no men for it. You would have to dig it in the hours that you sleep." He's putting on his shoes. "Nor can I order it. The engineers have a plan." # leaves: kuribayashi

-> flue

= flue
* (dug) [Dig it, nights]
    ~ toil()
    ~ draw_notice()
    ~ learn(FLUE_DUG)
    So it's the two of you, {neck.with_arai or oven.named_arai:for Arai is there before you, with a lamp and without a word|until the second night, when you find Arai at the top of the ladder already, disgusted, taking out what you did on the first}. Up, along, up. {shade.gave_arai or shade.drank:He talks more in the dark. He had a field at Naju, and a notice came about the field, and then one about him.|He digs the way some people pray, to get it over.} By day the sergeant has you in his book for laziness.
    ~ warm(PAK)

* (dug_share) {is_known(KASHIWARA)} [Ask Kashiwara to spell you]
    ~ toil()
    ~ learn(FLUE_DUG)
    ~ warm(KASHIWARA)
    He does his hours. He can't dig, but by the ninth night he has got the sergeant believing that the engineers asked for it. He coughs a good deal.

* (left_it) [Sleep. The engineers have a plan.]
    ~ rest()
    You sleep. In a week there's a shaft, very straight. On still days, if you lie with your head below it, there comes down to you the breath of everyone in the mountain.

- {knows(FLUE_DUG):On the thirteenth night your pick goes through into stars. At the foot of the ladder the lamp flame, which has stood for a fortnight like a man at attention, lies down and points.}

-> above

= above
# place: Suribachi, the shaft
~ day("1944-08-06")
~ hour(NIGHT)
~ fill_canteen()
{knows(FLUE_DUG):You are lying in the shoulder of the flue, trimming,|You are on the ladder in the engineers' straight shaft, clearing what has fallen,} when somebody lights lamps in the chamber below and there are chairs.

"Three hundred pillboxes, at the water," says a voice that has commanded ships. "My ministry sends the cement. You propose to give them the beach." # joins: kuribayashi # joins: nishi # note: conference

"It will be theirs by the first noon, whatever I do." That's the general. "I want them all on it. Then I want to be paid. Ten for each man here. I have had it written out."

~ learn(BEACH_WILL_FALL)
~ learn(TEN_FOR_ONE)
* (put_lamp_out) [Put out your lamp]
    You pinch it. Now there's only theirs.
    -> boots_on_table

* (thought_of_ten) [Try to think of ten men]
    You begin with the section, and get as far as Yoneda. Each would have to be somebody's Yoneda.
    -> boots_on_table

= boots_on_table
"And the other men one has?" says a third, lazily. {above.put_lamp_out:Out of your dark you can see him to the knee: boots, with the lamp in them.|All you can see of him is a pair of boots, with the lamp in them.} "One's regiment, for instance? Twenty-eight tanks on the sea bottom, and now you cut off my water."

"You washed in it, Baron."

"I shaved, Excellency. One side of my face. I was keeping the other for the inspection."

* (leaned_out) [Lean out, to see the rest of him]
    A hand comes into the light, and takes away a cigarette that was there. Over the hand is a cuff, and after the cuff it's dark.

* (made_do) [Make do with the boots]
    Nobody on this island has heels like those. Somebody sat over them, with brass pins in his mouth, and was happy.

- "There is a word for this," says the ship's voice. "Defeatism." A door that is only a blanket tries to slam.

{above.thought_of_ten:You have been counting on your fingers, and under your elbow a stream of grit has got going.|Under your elbow a stream of grit has got going.} It's running down the shaft, on to the map.

* (held_still) [Hold still]
    It runs on, with the noise of a woman pouring rice. "Your mountain is listening," says the lazy voice. "It does," says the general, and draws the lamp nearer to him, out of the dust.

* (called_down) ["Only the draught, Excellency."]
    It's your voice; it goes down there without you. The boots come off the table. "What have you heard?" says the general. "That it draws, Excellency." There is a pause, in which one person, not he, is delighted.
    ~ warm(NISHI)
    ~ draw_notice()

* (went_up) [Go up and out, at once]
    You go up by your knees and elbows, taking with you the beach, and the noon, and the ten. {knows(FLUE_DUG):The stars are at the top, where you left them.|The top is a plate of sky with a plank over it.} Ten what? You lie with your face in the cool and work it out.

- -> repeated

= repeated
Kashiwara is awake. He's always awake. "Well? You look like a man who has seen the accounts." # leaves: kuribayashi # leaves: nishi

* (told_kashiwara) [Tell him all of it]
    "Ten," says Kashiwara, after a time. "There'll be a good many Americans left over. He'll have noticed that."
    ~ warm(KASHIWARA)

* (told_arai) {is_known(PAK)} [Take it to Arai instead]
    Arai hears you through, squatting, with his wrists on his knees. "Ten for each of you," he says. "And what for each of us?" You don't know. It wasn't mentioned. "No," says Arai.
    ~ warm(PAK)

* (told_joke) {not the_walk.boots_on_table.called_down} [Tell him only about the shave]
    He has it by heart in a minute, both voices. For a week the whole company shaves one side for the inspection, those that have a blade, and Tanida can't think what has got into it.
    ~ warm(KASHIWARA)

* (told_nobody) ["It draws," you say.]
    "I'm sure it does." He waits a while longer, in case. Somebody who keeps debts knows when one is being kept from him.
    ~ cool(KASHIWARA)

- -> letter

= letter
It's your turn at the lamp. The paper has to be kept off your arm, or the words come away on it.

~ draft(LETTER_TWO)
{letter_is(LETTER_ONE, SENT):If the boats are running, she has had the first by now.|The first is still in the haversack, folded in eight. This one will have to begin as if there had been a first.}

* (open_underground) ["We have gone into the ground."]
    Kinu. {about(ORDERS, "We have gone into the ground, on instructions.")} You would like it, there are no windows to do. # letter: letter_two

* (open_oven) [Begin with the flue]
    Kinu. {knows(FLUE_DUG):I have built the best flue of my life, in a place with nothing to bake.|They have built a flue over the fire here, and I said so, and then I went to bed.} {knows(FLUE_DUG):{about(PLACE, "It goes up through a mountain.")}} # letter: letter_two

* (open_warm) ["It is warm, and there is a breeze."]
    Kinu. {about(WEATHER, "It is warmer than the bakehouse in August,")} so I think of you and the trays. # letter: letter_two

- {above.thought_of_ten:You know about the ten, and there's nobody you may tell.|There is a thing you could tell her and a thing you could not.}

* (tell_noon) [Tell her what you heard]
    I heard a man who knows say how it will go. {about(ORDERS, "He gives it until the first noon.")} If anybody tells you it went on longer, that was us. # letter: letter_two # holds: knows(BEACH_WILL_FALL)

* (tell_partner) [Tell her whom you dig with]
    I dig beside a man who puts his ear to {about(PLACE, "the rock")} before he hits it. He is called one thing here and I think another at home. He is paid less than your boy. # letter: letter_two

* (tell_store) [Tell her about the navy's store]
    {stores.took_flour:I have come by some flour. You would have blushed. It is strong, and a little grey, and I put my face in it.}{stores.mended_seam:I saw a burst sack and mended it, and was given water for it. You always said I would be paid for that one day.}{stores.took_tin:Nine of us shared a tin of peaches. I had one half, about as big as a duck's egg, and kept it in until it went by itself.} # letter: letter_two

* (tell_gut) {sick()} [Tell her that your stomach is bad]
    {about(SICKNESS, "My stomach has turned to water,")} which they are otherwise short of. Do not send the powders, they would only be shared. # letter: letter_two

- {child_is(FUMI):Say the name to whoever is in there. Say, Fumi, they have let him have some paper.}{child_is(ASAKO):Is Asako keeping you awake yet, in there? She was to be one for the mornings.}{child_is(MUGIKO):How is Mugiko? There. I have written it again and you have read it again and nothing has fallen down.} # letter: letter_two

* (close_soon) [Say you will see her soon]
    {about(HOPE, "I shall see you before the plum is out.")} Keep the door. # letter: letter_two

* (close_oven) [Tell her to keep the oven dry]
    Light the oven once a week, only paper, or it will crack. Then stand in front of it. # letter: letter_two

* (close_nothing) [Sign it]
    There is more, but the lamp is somebody else's. # letter: letter_two

- -> table

= table
{letter_is(LETTER_ONE, KEPT):Corporal Mori, whose crate has come underground too, looks at your haversack, not for long.|Corporal Mori's crate has come underground with the rest.}

{ash.table.argued_word: "You're the one who argues," he remembers. He has sharpened two.|{ash.table.asked_rules:"You were the one who asked," he remembers.|He looks for the name, and is pleased to see it again.}} {not is_struck(LETTER_TWO):The pencil goes the whole way to the bottom, and lies down.}

{struck_lines(LETTER_TWO)}

* (sent_it) [Let it go]
    ~ send(LETTER_TWO)
    {is_struck(LETTER_TWO):The brush makes its wet sound. "I leave what I can," says Mori. {letter.tell_noon:He has not looked at you since the word noon.}|The seal, straight. "That's how it should be done," says Mori. "A child could censor it."}
    ~ learn(CENSOR_RULES)

* (kept_it) [Take it back]
    ~ keep(LETTER_TWO)
    {letter.tell_noon:"Yes," says Mori. "I should." He wipes his hand on his knee, where it touched the page.|"That's {letter_is(LETTER_ONE, KEPT):two|one} you've not trusted the post with," says Mori. It seems to hurt him.}

* (burned_it) {letter.tell_noon} [Hold it to his lamp]
    ~ burn(LETTER_TWO)
    He watches it go, from the corner in. "Damp," he says, as it sulks. Then all at once it isn't. "I had entered it," says Mori. He draws a line through the entry, with a ruler.
    ~ warm(MORI)

- -> bag

= bag
# place: Suribachi
Arai is at the mouth, where there's air, coiling the basket rope.

You sit down to do up your haversack. {letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):There is paper in it now that a sergeant would like.}{stores.took_flour: There's half a kilo of flour in it, in a sock.} He watches your hands: twice round and under, one loop.

"What's that?"

* (taught_knot) [Show him how it's done]
    You show him. He does it after you, once, on the rope's end, and it's right, only the wrong way about, a knot in a mirror. He is left-handed to the bone. "And it opens?" He pulls the loop. "Ah," he says. It's the nearest you have seen him come to being given something.
    ~ warm(PAK)

* (said_flour) {not the_walk.repeated.told_arai} ["It's for flour. You wouldn't need it."]
    "No," he says. But when you look round he has an end of rope across his knee, and is finding it out for himself, left-handed, in a mirror.
    ~ cool(PAK)

* (asked_name) {is_known(PAK)} ["What were you called before?"]
    He looks along the beach both ways. "Pak," he says. It isn't long. He has to clear his throat for it. Then he takes the cords out of your fingers and ties them himself, as he has seen you do, only left-handed, the wrong way about. "So," he says. "Now you have one of mine and I've one of yours."
    ~ warm(PAK)

- {bag.asked_name:"Don't say it out there," says Pak. "It's not a thing for out there."|"It's Pak, by the way," he says, not turning round. "Since you're going to be here. Arai is the army's."}

-> water
