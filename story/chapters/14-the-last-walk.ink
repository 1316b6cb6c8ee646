// CHAPTER 14. THE LAST WALK
// When: the night of 25 to 26 March 1945. From the northern gorge to the western beach.
// Who wants what: The general wants it quiet. Fujita wants the one thing he has practised to be wanted. Saigo wants there
//   to be somebody who tells him about the ground.
// Enter: from burning.after.follow.   Leave: -> shovel, or endings.tents.
// Teaches the machine: Fujita and Kuribayashi die; wounds; weariness.
// Answers: what was burned and who saw, the first salute, the trench, the third of three, the sum, the gloves, the American
//   on the slope, the mended clasp.
// Remembered by labels: column.*, tents.*, hollow.*, sword.*, grave.*, pistol.*

=== last_walk
# chapter: 14
# title: The Last Walk
# place: The western shore
# when: 25 March 1945
# care: shown, a man helped to die
~ hour(NIGHT)
~ toil()
-> column

= column
You could thread a needle by that moon. Four hundred men go past in it two by two, a strip of white across each chest, as quiet as people leaving a theatre before the end. # note: last_attack

{the_slope.march.with_oiso:You followed a line like this before, on to a table. You work forward along it.|You work forward along the line.} At its head, trying the ground with a stick, is the only man there who isn't looking at his own feet.

He has known your step since June. "You've finished?" says the general. # joins: kuribayashi # leaves: pak

* (yes_finished) {burning.ashes} ["It's all burned, Excellency."]
    "All of it?" All; it came to about a loaf. "I thought you mightn't," says Kuribayashi. "I'd rather counted on it." A few paces on he says, "No. It was an order. I beg your pardon."

* (not_quite) {not burning.ashes} ["It's all been seen to, Excellency."]
    "Seen to," he says, and tries that as he tries the ground. {burning.drawings.keep_drawings:"The hen was not a success. I never could do feet."|"And mine?" "Yes, Excellency." The stick misses its place, once.} "Under stones?" You don't answer. "Good stones?" "Yes, Excellency."
    ~ warm(KURIBAYASHI)

* (no_answer) [Fall in on his left, and say nothing]
    That's an aide's place; Fujita, on the right, has to look at you across him. {ash.stranger.kept_digging:The first time he came by you kept your head down, and saw only the shoes.} They're the same shoes. The left one flaps.

- {burning.told_to.smoked_one:You still taste of cupboard. |}It's five kilometres. He walks it as he walked the beach. {ash.line.asked_trench:"The third of your three," he remarks, of a hollow on the left. "You'd have been dry, here."|"One could have put a trench there," he says once. Nobody writes it down.}

-> tents

= tents
# place: The tents above the western beach
~ hour(DAWN)
~ grow_thirsty()
~ day("1945-03-26")
At a quarter past four the moon goes into the sea like a coin into a box. After that it's dark as a flour bin.

You can smell canvas, soap and coffee. They're airmen, asleep in rows, and people who mend things. {the_baron.sam.gave_sam_water or the_baron.sam.steamed_for_sam:Any of them might have been to Salina.} In the nearest tent a man snores who needs his adenoids seen to.

Somebody feels for your arm and puts a rifle in it. "Go in on your knees," he whispers. "They'll be lying down." # warns

* (went_in) [Go in with them]
    -> inside

* (by_general) [Stay by the general]
    You lay the rifle in the ash. Fujita finds you in the dark by your sleeve, and puts himself to the general's right.
    -> hit

= inside
The flap is laced. Nobody has ever laced a thing that you couldn't undo.

Inside are a cot and a clock with hands that shine. The man on the cot is on his back with his mouth open and one arm hanging. He's losing his hair. A letter goes up and down on his chest; he fell asleep over it{the_regular_service.reply:, as you have over yours}. At the bottom a child has drawn something. # warns

Four tents along, somebody screams.

* (back_out) [Back out, now]
    ~ wound()
    His eyes open. You put a finger to your lips, and he nods. Then you're out at the back, under the canvas, and a man in his drawers is firing a pistol at everything there is. You run to where the stick was, with a long hot furrow up one arm.
    -> hit

* (step_past) [Step past the tent]
    ~ wound()
    You back out without hurting anybody. A man at the rear has a pistol, and grazes you with it. You find the general again.
    -> hit

* (stay_in) [Lift the rifle]
    -> endings.tents

= hit
Then flares, every one they have. It goes on for an hour and a half, and you see none of it; your cheek is in the ash, beside a rubber shoe.

The general led for about a dozen steps. Now he has sat down, rather heavily, and is holding his thigh shut with both hands. "Fujita," he says. "It would be a nuisance to be found here."

* (took_shoulders) {not spent()} [Take his shoulders]
    ~ toil()
    Fujita takes an ankle in each glove. You go backwards, and it's your back that finds the gully. You were never so careful of the corners.
    ~ warm(FUJITA)

* (tied_it_up) [Tie the leg, first]
    You have a bootlace and a bayonet case. You do it as Shimizu would, by the manual, and then over again as you would: twice round and under. The general watches. "Does it open?" "It's meant to, Excellency." "I shouldn't," he says. Fujita drags him by the belt, eyes screwed shut, and says sorry at every stone.
    ~ warm(KURIBAYASHI)

* (went_ahead) [Go ahead, and find a way]
    You find one with your hands: left, left again, and down. Behind you Fujita has him by the belt, and you call back what's coming. "Stone. Step. Soft."

- -> hollow

= hollow
~ take_water()
# place: A hollow above the western beach
~ hour(MORNING)
The hollow has a lip, and four blades of grass, the first you have seen for a month.

The general is the colour of candle. {column.no_answer:You never did say if you had finished. }He'll take no water, so you have his share of it. Up by the tents it's quiet, but for a shot now and again, walking nearer.

{north.reading.gave_own:"You might tell mine about the draught," he says. "In the kitchen. If you should be passing." }"I can't be found," says Kuribayashi. He has looked at it from each side, like a sum. "Fujita. You've practised."

* (offered_run) ["This one could carry you, Excellency."]
    "Where?" he says. He would like to know. {the_slope.left_him:You carried nobody the last time; you left him with his face uphill.|{north.gorge.carried_both:You carried Ōkubo, as far as a lamp.}} Neither of you can think of anywhere.
    ~ warm(KURIBAYASHI)

* (took_gloves) [Take the gloves that Fujita is holding out]
    He has drawn them off and folded them and can't see where they go. You have them in your pocket, then, all through it.
    ~ warm(FUJITA)

- Fujita draws his sword. He takes his three paces.

* (stood_there) [Stand where you are]

* (turned_away) [Turn your back]

* (step_past) [Step past the hollow]
    ~ dies(FUJITA)
    ~ dies(KURIBAYASHI)
    Fujita is shot from the ridge before he can do it. The general sends you to look at the water, and by the time you come up again he has seen to the rest alone, with a pistol. He had asked that nobody should find him.
    -> grave

- ~ dies(FUJITA)
It goes up very straight. He has got the feet right. {stood_there:The sun runs down the blade.|You see its shadow on the sand, by your boots; you have seen one before.} At the top it stops, and from along the ridge comes a crack, like a plank breaking. Fujita looks annoyed. He goes on holding the sword up for some time after he's dead.

Now there's only you and the general.

"Well," says the general. He unbuttons his coat. Under it is a big square pistol, not one of ours, with writing along it. "It was a present. From a captain in the Seventh Cavalry, at a dinner. We had been talking about fences." He's looking at the grass. "Would you go down and see about the sea? I'd like somebody to have looked at it."

* (went_to_sea) [Go down and look at the sea]
    It's flat and very blue. There's a crate in it with a bird on top. You are learning all this by heart, to have it to tell, when you hear the shot. The bird goes up, and round, and comes down on its crate.
    ~ dies(KURIBAYASHI)

* (asked_to_stay) ["This one would sooner stay, Excellency."]
    "It's not an order," says Kuribayashi. He gives you his stick. You hold it level, in both hands, and look at the mended clasp, and go on looking at the mended clasp.
    ~ dies(KURIBAYASHI)

- -> grave

= grave
He wanted nobody to know. So the work has to be good.

{hollow.went_to_sea:You tell him about the sea as you go, and put in the bird. }You use Fujita's sword for the crust, and after that his helmet. You dig, and it comes in. {ash.line.dug_on:There was one on the south beach, once, with corners.|You had dug this hole four times by the middle of June.} This time you don't stop.

{water.entered.in_action or water.entered.of_illness:You have dug one of these with somebody to choose the stones. }You notice that you're chewing, on nothing.

* (dug_on) {not spent()} [Down to the hips, and then stones]
    ~ toil()
    You go down until the ash is hot. It takes all morning. He goes in with his shoes on; you twist the wire shut. Over him you lay stones, large ones below, small to chink. Then you put back the ash and sweep it with your hand, and set the four blades in on top with some of the damp, and there isn't any place.

* (dug_fast) [To the knee. They'll be coming.]
    It's quick, and neat. You put Fujita over the next lip with his sword, in plain sight, so that he's the one they find, and stop at. From three paces you'd see nothing.

* (took_to_sea) {last_walk.hollow.went_to_sea or spent()} [Carry him down to the water]
    ~ toil()
    He weighs what you do, or less. At the foot the tide has loosened the rock, and behind it a hole goes in. You wedge him there with one slab and another, and the sea comes up to its knee, looks, and goes back. He did say to see about it.

- {north.compliments.told_sound:You had told him there was one shot, and he wrote that down. Only the pistol is left.|Only the pistol is left.}

* (buried_pistol) [Put it in with him]
    It's as heavy as a tin of salmon. You wipe it. You have it half under when you think of the captain, and the fences, and throw it instead, as far as you can. It turns over twice in the sun. There it lies on the slope, winking, and you're too tired to go after it.

* (left_pistol) [Leave it lying]
    It lies on the ash with its writing upward. Let it go to somebody who can read it.

* (kept_stick) [Leave it. Take the stick.]
    The stick is worn to the shape of a hand that isn't yours. Down one side he has notched it with a knife, every ten centimetres. And you had thought, all that time, that he was trying whether the beach was done.

- {grave.took_to_sea:You go back up to the grass, only to shut your eyes.|You lie down more or less on the place, only to shut your eyes.}

-> shovel
