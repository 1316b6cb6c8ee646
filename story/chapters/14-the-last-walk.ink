// CHAPTER 14. THE LAST WALK
// When: the night of 25 to 26 March 1945. From the northern gorge to the western beach.
// Who wants what: The general wants it quiet. Fujita wants the one thing he has practised to be wanted. Saigo wants there
//   to be somebody who tells him about the ground.
// Enter: from burning.after.follow.   Leave: -> shovel, or endings.tents.
// Teaches the machine: Fujita and Kuribayashi die; wounds; weariness.
// Answers: what was burned and who saw, the first salute, the trench, the third of three, the way chosen at the council,
//   the sum, the gloves, the American on the slope, the mended clasp.
// Remembered by labels: column.*, tents.*, hollow.*, sword.*, grave.*, pistol.*

=== last_walk
# chapter: 14
# title: The Last Walk
# place: The western shore
# when: The night of 25 March 1945
# care: shown, a suicide
~ hour(NIGHT)
~ toil()
-> column

= column
You catch them up a kilometre on. In the moonlight the general's four hundred men are going down the island two by two, with a strip of white across each chest. Nobody speaks. You hear breathing, and boots set down flat. # note: last_attack

You work forward along the line. At its head, trying the ground with his stick, is the general.

{burning.hole.fujita_sees:"Fujita has reported that all is burned," says the general, when he hears your step. "Is it?"|"You've finished the burning?" says the general, when he hears your step.} # joins: kuribayashi # leaves: pak # holds: not letter_is(GENERAL_DRAWINGS, KEPT) and not letter_is(LETTER_SEVEN, KEPT)

* (yes_finished) {burning.ashes} ["It's all burned, Excellency."]
    "All of it?" says the general.

    "All that was in the bag, Excellency. It weighs about as much as a loaf." # holds: not any_own() and not letter_is(MORI_ROLL, BURIED) and not letter_is(KASHIWARA_CARD, BURIED) and not letter_is(PAK_PAGE, BURIED) and not letter_is(SHIMIZU_LETTER, BURIED) and not letter_is(SAM_LETTER, BURIED) and not letter_is(GENERAL_DRAWINGS, BURIED) and not letter_is(KINU_LETTER, BURIED) and not wad_in_bag() and letter_is(GENERAL_DRAWINGS, BURNED)

    "I thought that you mightn't burn it all," says the general. "I'd rather counted on that." A few paces on he says, "But it was an order, and you obeyed it. I beg your pardon."

* (not_quite) {not burning.ashes} ["It's all been seen to, Excellency."]
    "Seen to," says the general. {burning.drawings.keep_drawings or burning.drawings.keep_only_these:"My drawings too? The hen was not a success. I never could do feet."|"And my drawings?" They're burned, you tell him. The stick misses its place, once.} A few paces on he says, "And {burning.drawings.keep_only_these:they are|the rest is} hidden, under stones?" You don't answer. "Good stones?" # holds: (letter_is(GENERAL_DRAWINGS, BURIED) or letter_is(GENERAL_DRAWINGS, BURNED)) and (not letter_is(GENERAL_DRAWINGS, BURNED) or burning.drawings.burn_drawings) and (not letter_is(GENERAL_DRAWINGS, BURIED) or not burning.drawings.burn_drawings)

    "Yes, Excellency."
    ~ warm(KURIBAYASHI)

* (no_answer) [Fall in on his left, and say nothing]
    Fujita, on the right, looks at you across the general. {ash.stranger.kept_digging:The first time the general came by you kept your head down, and looked at his shoes.} The general has on the rubber shoes that he wore in June, and the sole of the left one flaps.

-
{
- north.council.said_waterline:
    He has brought the men down to the water's edge, where the ash is wet, and holds. It's five kilometres to the American tents, with wet feet. Between one wave and the next there is a moment's quiet. After midnight, in one of these, you hear an American generator, and a man laughing.
- north.council.said_gullies:
    He has brought the men through the gullies, as you advised, in single file now, each with a hand on the belt in front. The ground is hot through the soles. For five kilometres, as far as the American tents, you will smell of eggs. Once there is laughter above you, at the lip: an American has come out to make water.
- else:
    The dry ash hisses under four hundred men, so after every hundred metres the general lifts his stick, and you all stop on whichever foot is down, and listen. In five kilometres, between here and the American tents, that's fifty times.{the_message.errand.by_slope: When it's the leg with the bullet hole that has to bear you, it shakes.} In one of the halts, after midnight, you hear an American generator, and an American laughing.
}

{north.council.lit_faces:The paymaster who had fallen asleep on his feet is close behind you, and somebody still has him by the sleeve. }

"That's a hole," you tell the general, low, and his stick goes left. "That's wire."

* (told_ground) [Go on telling him what's underfoot]
    You tell him: soft, hard, step, soft. Behind you each man whispers it to the next.
    ~ warm(KURIBAYASHI)

* (asked_him_home) [Ask what he'd be doing now, at home]
    The general thinks it out. "It was Sunday," he says. "I'd have had the bath by now, with my youngest on my back, and been told not to splash the newspaper." A hundred paces later he says, "I never have found where the draught in the kitchen gets in."
    ~ warm(KURIBAYASHI)

* (walked_silent) [Walk beside him, and say nothing more]
    You walk as you used to walk to the ovens, when you were apprenticed, at two in the morning, with the one other man who was about, the milkman. You never knew his name.

- {ash.line.asked_trench:"You told me, that first day, to try some other beach," says the general, of a hollow on the left. "You could have dug, here."}

-> tents

= tents
# place: The tents above the western beach
~ hour(DAWN)
~ grow_thirsty()
~ day("1945-03-26")
At a quarter past four the moon goes into the sea, and it is dark. Fifty paces in front of you are the rows of American tents.

You can smell canvas, soap and coffee. The men in the tents are airmen and mechanics, asleep. {the_baron.sam.gave_sam_water or the_baron.sam.steamed_for_sam:Any of them might be from Salina, as Sam was.} In the nearest tent a man snores. # holds: not lives(SAM)

A hand feels for yours and puts a rifle in it. "Go in on your knees," somebody whispers. "They'll be lying down." # warns

* (went_in) [Go into a tent, with the rifle]
    -> inside

* (by_general) [Lay the rifle down, and stay by the general]
    You lay the rifle in the ash. Fujita finds you in the dark by touch.
    -> hit

= inside
You undo the lacing of the nearest tent.

Inside, by a lamp turned low, is a cot. The man on it is on his back with his mouth open. A letter goes up and down on his chest; he fell asleep over it{the_regular_service.reply:, as you have over Kinu's}. At the bottom of the letter a child has drawn something. # warns # holds: not the_regular_service.reply or (not letter_is(KINU_LETTER, KEPT) and not letter_is(KINU_LETTER, UNWRITTEN))

Four tents along, an American screams. The attack has begun.

* (back_out) [Back out, now]
    ~ wound()
    The man's eyes open. You put a finger to your mouth, and he nods. Then you're out at the back, under the canvas, without the rifle, and an American in his drawers is firing a pistol at everything there is. You run to where the general was, and a bullet ploughs a furrow up your arm.
    -> hit

* (step_past) [Skip this: you leave, hurting nobody]
    ~ wound()
    You leave the rifle there, and back out, without hurting anybody. Behind the tent a man has a pistol, and a bullet of his grazes your arm. You run back to the general.
    -> hit

* (stay_in) [Lift the rifle]
    -> endings.tents

= hit
{
- by_general:
    The attack begins. The general goes a dozen steps, in front, with the stick, and you hear a bullet hit him. It is a slap. He sits down. Then the flares go up, every one the Americans have, and you can see both his hands, which are holding his right thigh shut. Out of the tents come men in their drawers, white men and black men, and each has the weapon that he slept beside. The fighting takes an hour. You spend it on your stomach, with the general's rubber shoe in front of your eyes. Then the firing has gone off to the north, and it's over.

    "Fujita," says the general, "they are not to find me here."
- else:
    Flares are going up above the spot where you left the general. By now the whole camp is out and running, white men and black men, and they fire with the weapons that they slept beside. You look among them for somebody with a stick. What you find is a pair of rubber shoes, and the general in them, lying on the ground, shot. "A dozen steps," says Fujita, over and over. "He had only gone a dozen steps."

    The wound is in the right thigh, and the general keeps it shut with his hands. For an hour you and Fujita lie one on each side of him, while the fight goes by, and dies out among the last of the tents. "I am not to be found, Fujita," says the general.
}
{burning.after.follow_to_see:
    You came out to see where the men fall. By the flares you have learned it off: the navy commander between two tents, with a hand on the guy-rope; the signaller by the water cart; nine at the edge of the road, who had kept in step.
}

* (took_shoulders) {not spent()} [Carry him off: you his shoulders, Fujita his feet]
    ~ toil()
    Fujita takes an ankle in each glove. You go backwards, and it's your back that finds the way down.
    ~ warm(FUJITA)

* (tied_it_up) [Tie the leg, first]
    You tie up his leg as Shimizu would, by the manual, and then as you would: twice round and under. "That knot opens, doesn't it?" says the general. "This one had better not." Fujita drags him down the slope by the belt, and says sorry at every stone. # holds: not lives(SHIMIZU)
    ~ warm(KURIBAYASHI)

* (went_ahead) [Go ahead, and find somewhere to hide him]
    You find a way with your hands: left, left again, and down. Behind you Fujita drags the general by the belt, and you call back what's coming. "Stone. Step. Soft."

- -> hollow

= hollow
~ take_water()
# place: A hollow above the western beach
~ hour(MORNING)
It gets light. You are in a hollow above the western beach, the general, Fujita and you. There are four blades of grass in it.

The general is the colour of a candle. The ash under his leg is wet with blood. He won't drink; he has had you pour the mouthful from his canteen into yours. {column.no_answer:He has not asked again about the papers. }From up by the tents comes a shot now and again, each one nearer: the Americans are looking into the holes.

"What have you got left of your company, Saigo?" says the general.

"I'm the company, Excellency."

"There were one hundred and sixty-two of you," says the general, "on the beach, in the wrong place, and I had you dig higher up. We held the island three days longer for it, I think."

* (said_three_days) ["It was three days, Excellency."]
    "Three days was what I wanted the men for," says the general. "I ordered each man to kill ten Americans, and it may have been one and a half. It has all been a sum. I was pleased to find that a baker could follow it." He shuts his eyes, and opens them. "I don't find that it comes out."

* (said_names_here) {letter_is(MORI_ROLL, BURIED)} ["Their names are buried, Excellency. On the roll."]
    "All of them?" says the general.

    "All that the corporal was given, Excellency. Those are spelled right."

    The roll was to have been burned. He lies and looks at you. "Then they can be counted," says the general. # holds: not burning.ashes and letter_is(MORI_ROLL, BURIED)
    ~ warm(KURIBAYASHI)

* (said_drink) ["You ought to drink, Excellency."]
    "The water would only run out again," says the general. You hold the canteen by his hand, and after a time he puts out a finger and wets it, and draws it along his mouth. "That's very good," he says. "Where is it from?" It's the last out of the tub, you tell him; Pak caught it, off the rock. "Thank him for me," says the general.
    ~ warm(PAK)

- {column.asked_him_home:"At home they would have let me read the newspaper, by now," says the general.}

{north.reading.gave_own:"You might tell my wife about the draught in the kitchen," says the general. "If you should be passing."}

There is a shot, nearer. "The Americans mustn't have me, dead or alive," says the general. "Fujita. You've practised with the sword. You are to take off my head."

* (offered_run) ["I could carry you, Excellency."]
    "Carry me where?" says the general. You have no answer. {the_slope.left_him:You left the American on the slope, and could not carry him.|{north.gorge.carried_both:Ōkubo died while you were lifting him.|You look over the edge. There is beach, and sea.}} Fujita can't think of anywhere either. # holds: (not north.gorge.carried_both or not lives(OKUBO)) and (not the_slope.left_him or the_slope.marine.stood_between)
    ~ warm(KURIBAYASHI)

* (took_gloves) [Take Fujita's gloves from him]
    Fujita has drawn his gloves off and folded them, and can't think where to put them. So the gloves go into your pocket.
    ~ warm(FUJITA)

- Fujita draws his sword.{not took_gloves: His gloves fall on the ash.} He takes three paces, as he practised them, and turns.

* (stood_there) [Stand where you are]

* (turned_away) [Turn your back]

* (step_past) [Skip what is done in the hollow]
    ~ dies(FUJITA)
    ~ dies(KURIBAYASHI)
    Fujita is shot dead, from far along the ridge, before he can strike. Under the general's coat is an American pistol, that a captain in Texas once gave him to hold; he always meant to send it back. He sends you to look at the water, and by the time you come up again he has shot himself with it, alone. # holds: not lives(FUJITA) and not lives(KURIBAYASHI)
    -> grave

- ~ dies(FUJITA)
Fujita raises the sword over the general. {north.three_paces.showed_him_peel:He does it from the knee, as you showed him.|{stood_there:His|By the sound of them his} feet are right, this time.} {stood_there:The sun runs down the blade.|You see the sword's shadow on the ash, by your feet.} As the sword comes to the top there is a shot, from a long way off along the ridge. The sword stops. {not stood_there:You turn round. }Fujita looks annoyed. He stays there, holding the sword up; then his knees go, and he falls on his side. # holds: not lives(FUJITA)

Now there's only you and the general. # holds: not lives(FUJITA) and lives(KURIBAYASHI)

"Poor Fujita," says the general. He unbuttons his coat. Under it is a big square pistol, an American one, with writing along it. "M1911," he says, as he might tell you the name of a bird. "It belongs to a captain whom I knew in Texas. He gave it me to hold when his boy was christened, and the same week he was posted. I've always meant to send it back. Would you go down and see about the sea?" he says. "I'd like it to have been looked at."

* (went_to_sea) [Go down and look at the sea]
    The sea is flat and blue. There's a crate in it with a bird on top. Along the edge the water comes up the black sand, and stops, and goes back. You are learning all this by heart, to have it to tell the general, when you hear his pistol. The bird goes up, and round, and comes down on its crate.
    ~ dies(KURIBAYASHI)

* (asked_to_stay) ["I'd sooner stay, Excellency."]
    "It's not an order," says the general. He gives you his stick. You hold it level, in both hands, and look at the mended clasp of his shoe. You hear the pistol. You look at the clasp for some time after that. The general is dead.
    ~ dies(KURIBAYASHI)

- -> grave

= grave
~ hour(NOON)
The general wanted nobody to find him. So there must be nothing to see. # holds: not lives(KURIBAYASHI) and not lives(FUJITA)

{burning.after.follow_to_see:You came out with the attack to see where each man fell, and where the general lies is the one place that you will tell nobody. }{hollow.went_to_sea:You tell him about the sea as you dig, and do not leave out the bird. }You have Fujita's sword to break the crust of the ash, and after that a helmet off the slope.{the_baron.quiet.dragged_kudo: The arm that you were shot in will lift a helmet, but not throw it.} # holds: not lives(KURIBAYASHI)

You take out a helmetful, and put it behind you, and when you turn back the hole has filled. Once there are two Americans along the ridge, talking; you lie down with your face beside the general's until they have gone. The general's eyes are open. There is ash on one of them.

* (closed_eyes) [Close his eyes]
    The general's eyes won't stay shut. You lay Fujita's gloves over them, {hollow.took_gloves:out of your pocket|off the ash where he dropped them}, and after that you can work.

* (talked_on) [Tell him what you are doing]
    "The hole's at the knee, Excellency," you say. A while later: "It's at the knee." You go on telling him.

* (kept_digging) [Dig, and keep your head down]
    {ash.stranger.kept_digging:You dug beside the general without looking up in June, too. It took him a good while to go away.|You take out a helmetful. You put it behind you. You do not look at him.}

- No more shots come from the ridge. {water.entered.in_action or water.entered.of_illness:For Kashiwara's grave there were stones, and Pak to choose them. This one is all ash. }It is warm where you kneel, and hot below. # holds: not lives(KASHIWARA)

* (dug_on) {not spent()} [Dig to the hips, and lay stones over]
    ~ toil()
    You go down until the ash is too hot to hold. It takes all morning. He goes in with his shoes on. You twist the wire of the clasp shut. You carry stones up from the water and lay them over him, large ones below, small to chink. Then you put back the ash and sweep it with your hand, and set the four blades of grass in on top, and nothing shows.

* (dug_fast) [Stop knee-deep; the Americans will be coming]
    The grave is quick, and neat. You roll Fujita's body over the edge of the next hollow, and his sword after it, so that he's the one they find, and they'll look no farther. From three paces you can't see the grave. # holds: not lives(FUJITA)

* (took_to_sea) {last_walk.hollow.went_to_sea or spent()} [Hide him in the rocks by the sea instead]
    ~ toil()
    You carry the general down. At the edge of the hollow his shoe catches, and loses its clasp, and you have no hand free to pick it up. At the foot of the slope the tide has loosened the rock, and behind it a hole goes in. You wedge him there with one slab and another, and stop the gaps, and wait to see the sea come up to the stones and go. He did ask you to look at it.

- {not grave.dug_fast:Fujita you leave where he fell, for them to find. }Only the general's pistol is still to be seen to, and his stick. # holds: not lives(KURIBAYASHI)

* (threw_pistol) [Throw the pistol out, for them to find]
    You throw it out into the open, and it turns over twice in the sun. He had always meant to send it back. The stick you push down into the ash, till it's gone.

* (left_pistol) [Leave the pistol lying]
    The pistol lies on the edge of the hollow with its writing upward. Let it go to a man who can read it. The stick you push down into the ash, till it's gone.

* (kept_stick) [Leave the pistol; keep his stick]
    You keep the stick, worn to the shape of the general's hand. Down one side he has notched it, every ten centimetres. He had been measuring. You had thought he was trying it, as you'd try a loaf.

- {grave.took_to_sea:You lie down in the stones below the hollow, just to shut your eyes.|You lie down twenty metres from the grave, just to shut your eyes.}

-> shovel
