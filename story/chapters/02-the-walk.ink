// CHAPTER 2. THE WALK
// When: 21 July to 6 August 1944. Suribachi, inside it.
// Who wants what: Saigo wants ten minutes out of every twenty. Pak wants his wages, and not to be buried by amateurs.
//   Kashiwara wants someone to listen. The general wants a mountain that breathes. Nishi wants water and his tanks back,
//   and takes the general's side all the same. The navy wants its beach.
// Enter: from ash.   Leave: -> water.
// Teaches the machine: bonds with Pak, Kashiwara, the general; flue_dug; beach_will_fall, ten_for_one; perhaps
//   censor_rules; toil, a burn, a bad gut; who is marked; letter_two.
// Answers: ash.line.asked_trench, the lucks, noon (Yoneda), price, arithmetic, table, the first letter's fate.
// Remembered by labels: pairs.*, chalk.*, stores.* (flour, the blow), oven.*, flue.*, the map with the days, knot.*.

=== the_walk
# chapter: 2
# title: The Walk
# place: Suribachi
# when: July 1944
~ day("1944-07-21")
~ hour(DAWN)
~ eat()
{hurt():
    ~ dress_wound()
}
~ fill_canteen()
~ drink()
~ fill_canteen()
-> neck

= neck
By July no house on the island has a roof: American aeroplanes have come twice since June, and the second time their ships came too. Saipan has fallen. Last week the people of the five villages were put on boats with a bundle each. # note: first_raids

* (carried_bundle) [You carried one villager's bundle to the boat]
    The bundle was an old woman's. She had wanted to take her sewing machine, and they had not let her. All the way to the jetty she told you how to oil it. Her dog had to stay. For two days it sat on the jetty among the other dogs.

* (stayed_away) [You kept out of the way that day]
    Kashiwara went down to see the boats go. He took away a child's clog for that day's lucky thing, thought better of it, and walked the two kilometres back to return it. By then there were only the dogs to leave it with.

- The general has taken the company off the beach. It is to live inside Suribachi, the mountain at the south end of the island. {ash.line.asked_trench:"Some other beach," the general told you in June, and pointed at it with his stick. }The navy's men have begun a tunnel. You are to dig on from where they stopped, and right through. # holds: not ash.line.asked_trench or ash.stranger.told_truth

* (asked_through) ["Right through to where?"]
    "The other side," says Kashiwara. "It's a mountain. That's all there is." {lucks_lost():He has a hand at his collar, feeling for the string.|His lucky thing for today is half a comb, found on the march.} # holds: not lucks_lost() or (not ash.watched.put_down_tin and not ash.facing.hit_softly)
    ~ warm(KASHIWARA)

* (felt_the_rock) [Lay your hand on the rock]
    The rock is as warm as a tin an hour after the bread is out. Farther along a Korean labourer has his left hand on it too, and his ear.
    ~ warm(PAK)

- You go in two at a time to the face, the rock where the tunnel ends: ten minutes in, and then out until the rest have been. Ten of Sergeant Nemoto's twelve are on their feet; two are down with their bellies. The navy's construction unit has lent him a Korean, {felt_the_rock:the one with his ear to the rock, }whom the papers call Arai. The men pair off. Nobody goes to stand beside him.

* (with_arai) [Go in with Arai]
    You go and stand by Arai. He looks you over. "You will hit the rock too hard," he says, "as everybody does the first week."
    ~ warm(PAK)

* (with_kashiwara) [Go in with Kashiwara]
    "First class, this way," says Kashiwara, and makes room. Arai is sent in by himself, to swing the pick and drag the basket too.
    ~ warm(KASHIWARA)

* (with_yoneda) {ash.noon.fed_yoneda or ash.ranks} [Go in with Yoneda, who is strong]
    {ash.noon.fed_yoneda:"I owe you a dinner," says Yoneda, and takes the pick as if he meant to pay with it.|Yoneda is pleased. Nobody has picked him for anything since he was at school.} So Arai has to go in alone, with pick and basket. # holds: ash.noon.fed_yoneda or ash.ranks
    ~ warm(YONEDA)

- -> down

= down
~ hour(MORNING)
{
- neck.with_arai:
    You take off everything but the loincloth and the rubber shoes, as Arai has. Then you go in. "Breathe through the nose," says Arai, where the daylight stops. "Don't lean on the rock. It cooks you." After the second bend a thermometer hangs on a nail, and says fifty because it goes no higher.

    At the face the tunnel is a metre wide. One of you is to hit the rock with the pick; the other, on his knees, drags back what falls, in a straw basket. "And change places before you have to," says Arai, "not when you have to." A pipe runs back along the roof, to let the steam out. At ten minutes Sergeant Nemoto, outside, will knock on it twice.
- neck.with_kashiwara:
    You both strip to the loincloth and the rubber shoes, and Kashiwara goes ahead with the lamp. "First bend," he calls, and that's the last of the daylight. At the second he has no breath to call it with. Somebody has hung up a thermometer there. It goes up to fifty, and the mercury is at the top.

    Along the roof runs a pipe, to let the steam out, and through it Sergeant Nemoto, outside, explains the work. One man takes the pick to the face. The other kneels behind him, fills a straw basket with the broken rock, and drags it out. They change, and change back, for ten minutes; then the sergeant will knock twice on the pipe. There is rock at both your elbows, and it burns.
- else:
    Yoneda, in his loincloth and rubber shoes, runs on ahead of you, and where it gets dark he burns his shoulder on the wall. "It's hot!" he says. The thermometer at the second bend says fifty, and stops there.

    "What do I do?" says Yoneda, at the end of the tunnel, where you can touch both sides. You tell him. The one hits the rock with the pick. The other gets down on his knees, scrapes it into a basket, and drags it away. Then they change. "And when the sergeant knocks twice on that pipe along the roof, it's ten minutes, and you go home."
}

The air is wet and has been breathed. {ash.beaten or ash.watched.put_down_tin:Your left eyebrow, where Tanida split it, has healed crooked, and lets the sweat into the eye.|Sweat runs into your eyes.} # holds: not hurt()

* (took_pick) [Take the pick first]
    You swing the pick. It is loud. Hot grit comes off the rock and sticks. There is no room to lift the pick over your shoulder, so you bring it round from the side, and half of each blow stays in your wrists. You swing. You breathe, and it's the same air. You swing. Your hands open, and the pick is on the floor.

* (took_basket) [Take the basket first]
    You fill the basket with your hands, and the stones are too hot to keep hold of. You drag the basket and it catches and you drag it. Round the bend, round the next one, tip it, back in. Then you change, and it's your turn with the pick. You swing, and swing. Your hands open, and the pick is on the floor.

- You have been in for perhaps four of the ten minutes.

* (counted_strokes) [Pick it up, and count the strokes aloud]
    You strike, and say one. You say two. {neck.with_arai:Arai|{neck.with_kashiwara:Kashiwara|Yoneda}} is on his knees in the dark behind you, and takes up the count: he says one number, and you the next. At forty-one there are two knocks on the pipe: time up. # holds: neck.with_arai + neck.with_kashiwara + neck.with_yoneda == 1
    {neck.with_kashiwara:
        ~ warm(KASHIWARA)
    }
    {neck.with_yoneda:
        ~ warm(YONEDA)
    }
    {neck.with_arai:
        ~ warm(PAK)
    }

* (called_up) [Shout: "I'm coming out!"]
    ~ draw_notice()
    "You are not," says Sergeant Nemoto, far off, down the pipe. "I had mules in China that lasted longer. Dig." So you lie down on your side, and scrape at the rock with one hand, for him to hear, until the pipe knocks twice.
    ~ rest()

* (took_his_turn) {not neck.with_arai} [Take your partner's turn as well as your own]
    ~ toil()
    {neck.with_kashiwara:Kashiwara is on his hands and knees with his mouth open. For once nothing is coming out of it.|Yoneda is strong, and nineteen, and is crying without noticing it.} You take the pick from in front of him and swing it, and then drag the basket, and then swing. You do not hear the knocks on the pipe. He has to pull your foot.
    {neck.with_kashiwara:
        ~ warm(KASHIWARA)
        ~ warm(KASHIWARA)
    - else:
        ~ warm(YONEDA)
    }

- Outside again, you lie with your face on the path. Four men carry a dead man past: Ogawa, of the second section, which digs the next tunnel. He sat down inside, in the dark, to rest, and nobody saw him die of the heat.

* (took_knee) [Get up, and help to carry Ogawa]
    ~ toil()
    A man can't go on, and you take his place, under one of the knees. Ogawa is slack, and as hot as the rock. You carry him as far as the second section's tents. His sergeant walks alongside with the cap, folding it small and opening it out. "He asked me could he sit," the sergeant says. "I said yes. What would you have said?" You go back at a run, and your rest is over.

* (asked_who) [Ask Sergeant Nemoto who let him sit down]
    "Kubo, his sergeant. A very decent fellow, Kubo," says Sergeant Nemoto. "I had a sow like that. So gentle that she lay down on her own piglets. You'll not sit in any hole of mine."

* (lay_on) [Lie there, and shut your eyes]
    ~ rest()
    The feet go past. When you look again the path is empty, and Yoneda, beside you, has been sick on it.

- ~ drink()
You drink half of your water. "I put my hand to the dead man's forehead," says Arai. "The skin was dry. When you stop sweating, go out. Don't ask. Go." # holds: mouthfuls() > 0


-> face

= face
~ hour(NOON)
~ toil()
By noon you have been at the face six times. {down.took_pick:Your wrists have swollen over the bone.|There's no skin on your knees.} {neck.asked_through:You have stopped asking where the tunnel is to come out.|You have stopped looking at the thermometer.}

For your seventh turn the engineers have chalked a cross on the face, where you are to strike. There is a dark, damp patch round it.

{neck.with_arai:Arai lays down his pick.|Arai, who digs alone, has come in to light his lamp at yours. He lays down his pick.} He puts his palm flat on the rock beside the cross, and then his ear. "Don't hit it there," says Arai.

* (asked_him) ["What do you hear?"]
    "Steam." Arai moves his palm a hand's breadth over. "Behind this is a big pocket of it. Here is rock. Hit here." So you strike where he shows you, and go round it.
    ~ warm(PAK)

* (struck_chalk) [Strike where the chalk is]
    The third blow breaks through, and hot steam comes out. Arai has you by the loincloth, from behind{not neck.with_arai:, and {neck.with_kashiwara:Kashiwara|Yoneda} has Arai by his}, and you are dragged backwards, past the thermometer, into the light, screaming the whole way. The steam has burned your right arm. Below the row of old oven burns is a new one, as long as all of them together.
    ~ wound()
    "I was three years in the coal at Iizuka," says Arai. "When I say not there, it is not to be interesting."

* (moved_lamp) [Look at the patch again, with the lamp]
    The wet stands on the rock in beads, and each bead is shaking. "So," says Arai. "The steam is pushing." He moves his hand a metre along. You rub out the cross with your wrist and chalk one by his hand.
    ~ warm(PAK)

- Sergeant Nemoto wants to know why {asked_him or moved_lamp:the hole has gone crooked|everybody is outside}. Arai, when he's asked, is suddenly a man with very little Japanese.

-> shade

= shade
Outside, in the one strip of shade, a pipe brings steam out of the rock, and drips into a tub. Over the tub is a board: NEVER FOR DRINKING.

The soldiers get a canteen a day. The labourers get one among three. Arai's is empty. {face.struck_chalk && hurt():Your arm has come up in one long blister, and shines.}

- (door)
<- doors.shade
* (gave_arai) [Pass Arai your canteen]
    ~ give_water(PAK)
    Arai takes one swallow. From inside his shirt he brings out a knob of brown sugar, and breaks it. "From the east village," he says. "They had a mill there. The people were told to leave everything, so they left it." {neck.carried_bundle:You ask about the old woman's sewing machine. "It has gone," says Arai. "A lieutenant has it."} # note: islanders

* (drank) [Drink your own water yourself]
    ~ drink()
    Arai looks at the sea until you have finished, as one would for a man changing his clothes.

* (drank_drip) [Drink from the tub under the steam pipe]
    ~ sicken()
    ~ take_water()
    The water is warm, and tastes of egg and of nails. For an hour you think that you have got away with it.

* (cooled_arm) {face.struck_chalk} [Pour the canteen over the burn]
    ~ lose_water()
    ~ dress_wound()
    Yoneda makes a sound as the water runs off your elbow. Arai tears a strip off his own shirt, and does the arm up for you, left-handed, too tight, well.

- "They tell a sum of yours here, with bread," says Arai. "One shell is {ash.price.ten_sen:thirty|sixty} thousand rolls. If the Americans did not throw it, how many rolls would there be for us?" # holds: knows(BREAD_SUM)

* (you_and_me) ["Us? You and me?"]
    "No," says Arai. "The labourers." His hand goes out, over the two who share his canteen, and on along the shore as far as one can see anybody.

* (a_third) ["As with water: a third of a soldier's."]
    "Yes," says Arai, in earnest. "That is the rate." He turns his canteen up over his palm.
    ~ cool(PAK)

* (only_bread) ["We only worked out rolls. Not who gets them."]
    "And I only do the rock," says Arai. "It is a good sum. Nobody in it is hungry."
    ~ warm(PAK)

- -> stores

= stores
# place: The navy's store, Suribachi
~ hour(AFTERNOON)
In the afternoon you and Arai are lent to the navy, to carry pit-props out of its store. The store is a cave, with barrels and tins, and a petty officer with a ledger.

By the door a sack of flour has burst along the seam.

Arai puts down his prop, and takes off his cap. "I was promised ninety yen a month," he says. "It is twenty-six months, and none of it has been paid. I ask what the figure is."

"It's being saved for you," says the petty officer.

"I ask where."

The petty officer gets up and hits him in the face with the flat of the ledger, and then with the edge. "Show me your pass," he says. "Arai? Is that what your father called you, in Korea?" Every man in the store is watching that, and nobody is watching you. # note: labourers

* (took_flour) [Steal a sock of flour, meanwhile]
    ~ draw_notice()
    You scoop the flour into a sock with the hand flat, so as not to raise a cloud, and put the sock in your haversack. That takes you as long as it takes Arai to find his pass and have it read. Outside, Arai has blood down his chin. He looks at the white on your wrist. "Good," he says. "One of us was paid." # holds: flour() == 2
    ~ cool(PAK)

* (took_tin) {ash.noon.fed_yoneda or hungry()} [Steal one tin, for the section, meanwhile]
    ~ eat()
    ~ warm(YONEDA)
    You take the tin. Round the corner, with nine men of the section watching, it is opened with a bayonet, and it is peaches. Yoneda drinks what is left in it. You had put by half a peach for Arai. He says that he is not hungry.

* (mended_seam) [Turn the sack over, so no more flour spills]
    Your hands turn the sack of themselves. When you look round, the petty officer has read Arai's pass, and Arai has been told to pick up his prop. "You a baker?" the petty officer asks you, in another voice. He draws you a whole canteen from the navy's drum, and you drink half of it where you stand. Arai does not look at it. # holds: not the_walk.stores.took_flour and flour() == 0
    ~ fill_canteen()
    ~ drink()

* (stood_by_arai) [Speak up: "He only asked for the figure."]
    ~ draw_notice()
    ~ warm(PAK)
    "And who asked you?" says the petty officer. He writes down your name, and your company, to report you to your captain; and he is so long about it that he forgets Arai. You carry props till dark. Arai says nothing the whole time. At the end of it he says, "They sent me to a coal mine first. They charged me thirty-one yen for the ticket. That is saved for me also."

- -> oven

= oven
# place: Suribachi
~ hour(DUSK)
~ day("1944-07-24")
~ rest()
~ toil()
~ fill_canteen()
~ drink()
{stores.stood_by_arai:The petty officer's report came to Captain Tanida, and for two evenings you stood before his tent with a pit-prop held over your head, until you dropped it. }On your fourth evening at the mountain the general is sitting outside the mouth of your tunnel, on a rock so hot that men have left skin on it. {ash.stranger.kept_digging or ash.stranger.read_shoes:You know him by the rubber shoes, which he has taken off, and the thread in the one clasp.|His rubber shoes are off, one clasp mended with thread.} # joins: kuribayashi # holds: knows(GENERAL_BY_SIGHT)

"The engineers have drawn me a shaft for the air," says the general. "Straight up from the middle of the tunnel. Who here has built an oven?"

* (spoke_up) ["I have, Excellency."]
    "The baker," says the general. {ash.arithmetic.mine:He remembers the forearms.|He looks at the burns on your forearms.} "What will the shaft do?"

* (named_arai) ["I know draught, Excellency. Arai knows rock."]
    Arai's face shuts. Sergeant Nemoto explains that Arai is a labourer. "Then he will have noticed more than the engineers did," says the general, and makes Arai come and look at where the shaft is to go. Then he turns to you. "And what will the shaft do?"
    ~ warm(PAK)
    ~ warm(KURIBAYASHI)

* (kept_quiet) {not ash.arithmetic.mine} [Say nothing, and study your feet]
    {is_cold(KASHIWARA):It is Yoneda who says it, in the end, "The baker has," and is sorry at once.|"Saigo has built an oven, Excellency," says Kashiwara. "He's baked in it nine years. You should hear him on the subject."} The general turns his head, and waits, until you have to look up. "Well? What will the shaft do?" he says.
    ~ cool(KURIBAYASHI)

- * (told_with_arm) [Tell him that it will smoke]
    "Straight up, Excellency, it draws for the first minute. Then the smoke comes back down on the baker."

    "What would you do?"

    "Put the shaft at the back, beyond the last bend. And take it up, along, and up again." You do it with your arm. "Where it goes along there's a shelf beside it. The shoulder, we call it. The smoke goes by and doesn't turn in."

* (drew_it) [Draw him a better one, in the ash]
    First you draw the engineers' shaft, straight up. "It draws the first minute, Excellency. After that the smoke comes back down on the men."

    "And yours?"

    You draw it again, at the back, beyond the last bend: up, along, and up. "And what stands there, where it goes along?" says the general.

    "A shelf, Excellency, for whatever isn't to burn. The shoulder, we call it."
    ~ warm(KURIBAYASHI)

- The general has written down "shoulder". "And if the Americans were to send fire into the tunnel, by the mouth?" he says.

* (told_him_batch) ["You'd have air for one batch, Excellency."]
    "The flue would take the fire up past you," you say, "and leave the air to whoever lay on the shelf."

    "For that," says the general, "I would dig a good deal."
    ~ warm(KURIBAYASHI)

* (said_unknown) ["I've never tried to bake a baker, Excellency."]
    "Say it in bread, then," says the general. "How many batches would the men have air for?"

    "For one batch, Excellency. If they lay on the shelf."

- {
- told_him_batch:
    "How long is a batch?" he asks.

    "Eleven minutes, Excellency. For the small ones."

    The general writes down eleven. "I can give you no men for it," he says. "You would have to dig it at night. Nor can I order it. The engineers have a plan." He puts on his shoes. "Ogawa, of this company's second section, died at the face on Friday. His sergeant, Kubo, had let him sit. I have reduced the sergeant to the ranks." {down.asked_who:Sergeant Nemoto, behind you, has heard.} # leaves: kuribayashi
- else:
    "And that is how long, by the clock?"

    "The small ones take eleven minutes, Excellency."

    "Eleven," says the general, and puts it under "shoulder". "The engineers have a plan of their own, so it can't be an order, and there are no men to give you. There are the nights." He has begun on his shoes. "On Friday the second section lost a man at the face, Ogawa. Sergeant Kubo had let him sit down. He is not a sergeant any more." {down.asked_who:Sergeant Nemoto, behind you, has heard.} # leaves: kuribayashi
}

-> flue

= flue
* (dug) [Dig your flue, nights]
    ~ toil()
    ~ draw_notice()
    ~ learn(FLUE_DUG)
    {neck.with_arai or oven.named_arai:Arai is there before you, with a lamp, and does not say why|The first night you dig alone. The second night you find Arai at the top of the ladder already, disgusted, digging over again what you did on the first}. The flue goes up, along, and up. {shade.gave_arai or shade.drank:He talks more as you dig. He had a field at Naju, in the south of Korea. One notice from the government took the field, and the next took him.|He digs, and taps the rock when you are to stop.} By day you are asleep on your feet, and Sergeant Nemoto has you in his book for laziness.
    ~ warm(PAK)

* (dug_share) {is_known(KASHIWARA)} [Dig your flue, by turns with Kashiwara]
    ~ toil()
    ~ learn(FLUE_DUG)
    ~ warm(KASHIWARA)
    You dig it at night, turn about with Kashiwara. Of his turns there is hardly a mark on the rock, but within a week he has the engineers believing that they asked for it. One night you climb up to see how far he is. He's sitting where the flue turns, in the dark, telling the echo about the stationmaster's hat. "It laughs," says Kashiwara. "A second late, but it laughs." He has cut himself a seat to do it on, with a back. Whoever has to lie up here, he says, will thank him.

* (left_it) [Sleep. The engineers have a plan.]
    ~ rest()
    Your flue isn't dug. In a week there's the engineers' shaft, very straight. On still days, if you lie with your head below it, everyone's breath comes down to you.

- {knows(FLUE_DUG):On the thirteenth night your pick comes out under the stars, and the flue is done. When you climb down, the flame of the lamp, which has stood upright for thirteen nights, leans over.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

-> above

= above
# place: Suribachi, the shaft
~ day("1944-08-06")
~ hour(NIGHT)
~ fill_canteen()
~ drink()
~ fill_canteen()
On the night of 6 August you are {knows(FLUE_DUG):lying on the shelf of your flue, trimming the rock by a lamp,|on the ladder in the engineers' shaft, with a lamp, clearing what has fallen,} when some officers come into the chamber underneath, to see if men can live there, and sit down at a table and quarrel. # note: conference # holds: (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)) and (knows(FLUE_DUG) or the_walk.flue.left_it)

"Three hundred pillboxes, along the water," says one of them, in a naval cap. "That is the navy's offer, General. You propose to give the Americans the beach. I should like to hear who is with you." # joins: kuribayashi # joins: nishi

"They will have the beach by noon of the first day, Captain Sone, whatever I put there," says the general. "At Saipan we stood at the water, and in a morning their ships had killed us. I want them all ashore first, close together. Then I want each man here to kill ten of them. Every man is to learn that by heart."

~ learn(BEACH_WILL_FALL)
~ learn(TEN_FOR_ONE)
On the table is a map, with pencil figures on it.

* (put_lamp_out) [Put out your lamp, and stay hidden]
    You pinch the wick.
    -> boots_on_table

* (saw_the_map) [Keep the lamp lit, to read the map]
    The whole map lies under you in the light. By each place on it the general has put a number, in soft pencil, large. By the airfields, 12. By the north, 30. By this mountain, 10. Down the side he has ruled a calendar. The numbers are the days that each place is to hold.
    -> boots_on_table

= boots_on_table
{
- above.saw_the_map:
    A hand with gold at the cuff is laid on the map, on the beach. It is Captain Sone's. "The Baron is a cavalryman," he says. "He'd ride down and meet them here."

    Next to the hand a pair of riding boots has been put up, on the sea of the map. They are Lieutenant Colonel Baron Nishi's; the edge of the rock hides the rest of him. "I have ridden against the Americans," he says lazily, "in California. They are charming, as long as they win. No. His Excellency has my vote. I have only come to complain about the water. My men aren't given enough to keep a cat."

    The general's pencil draws a line through the beach. "They had enough to wash a tank," he says.

    "It's the only tank we have, Excellency," says Nishi. "Twenty-eight were sunk on the way here, and that one was sent after. My men wanted to see it clean."

    "And enough to shave?" says the general.

    "Enough for half," says Nishi. "I have shaved the one cheek, and kept the other for you to inspect."
- else:
    "You are cavalry, Baron," says Captain Sone. "You would meet the Americans at the water."

    A pair of riding boots has been put up on the table. They are Lieutenant Colonel Baron Nishi's; the edge of the rock hides the rest of him. "I have met Americans," he says lazily. "At Los Angeles, on horseback. They come on beautifully, as long as one lets them. No, I vote with His Excellency. It's only about my men's water that he is a brute."

    "Your men washed a tank in it," says the general.

    "I had twenty-eight tanks, Excellency, and all of them are on the bottom of the sea. That one was sent after them. My men grew sentimental."

    "And you washed," says the general.

    "I shaved. One side of the face. I was keeping the other for your inspection."
}

* (leaned_out) [Lean out, to see the baron's face]
    You get your head down past the rim of the shaft. It is a long, amused face, with a small moustache, and one cheek is shaved and one is not.

* (made_do) [Stay where you are, and see only the boots]
    The lamp shines in the boots. You would know them again.

-
{
- above.saw_the_map:
    The hand is lifted off the map. "I know the word for such a plan, and it's defeatism," says Captain Sone. You hear him go out.

    "Captain Sone would have given you water, for your vote," the general says. "The navy has some."

    "Yes," says Nishi. "I noticed that, too late."
- else:
    "This is defeatism," says Captain Sone, and goes out.

    "If you had voted with Captain Sone," the general says, "the navy would have given you water."

    "I did think of that," says Nishi.
}

Under your elbow some grit has come loose. It is running down the {knows(FLUE_DUG):flue|shaft}, on to their map.

* (held_still) [Hold still]
    The grit runs on, with the noise of a woman pouring rice. "Your mountain is listening, Excellency," says Nishi. "It always does," says the general, and does not look up.

* (called_down) [Call down: "Only the draught, Excellency."]
    Both the men at the table look up. The Baron's boots come down off it. "What have you heard?" says the general. # holds: knows(BEACH_WILL_FALL)

    "How {knows(FLUE_DUG):well the flue draws|the shaft smokes}, Excellency." Then there is a noise, and it is the Baron, laughing.

    "You have heard nothing," says the general, upward. "If it is talked of I shall know by whom."
    ~ warm(NISHI)
    ~ draw_notice()

* (went_up) [Go up and out, at once]
    You go up {knows(FLUE_DUG):the flue by your knees and elbows|the ladder in the shaft}, with the general's plan in your head. You lie at the top with your face in the cool and work it out. Ten Americans, to be killed by you.

- -> repeated

= repeated
# place: Suribachi
When you get back to your blanket Kashiwara is awake. "Well?" he says. # leaves: kuribayashi # leaves: nishi

* (told_kashiwara) [Tell Kashiwara all of it]
    You tell him that the beach is to be given up, and that every man is to learn his ten Americans by heart{above.saw_the_map:, and that the mountain is given ten days}. "Ten each," says Kashiwara. "There'll be a good many Americans left over." # holds: knows(BEACH_WILL_FALL) and knows(TEN_FOR_ONE)
    ~ warm(KASHIWARA)

* (told_arai) {is_known(PAK)} [Say nothing to Kashiwara; tell Arai the plan]
    "Nothing much," you tell Kashiwara. Then you go and find Arai. He hears the general's plan through, squatting. "Each of you is to kill ten," he says. "And we labourers, how many?" You don't know. The general had left them out, and so had you. # holds: knows(TEN_FOR_ONE)
    ~ warm(PAK)

* (told_joke) {not the_walk.boots_on_table.called_down} [Tell Kashiwara only of the baron's half shave]
    Kashiwara has the baron and the general by heart in a minute, both voices. From that night the whole company, or those who have a blade, shave one cheek, and Captain Tanida can't think what has got into them.
    ~ warm(KASHIWARA)

* (told_nobody) ["The air's better up there," you say, no more.]
    "I'm sure it is," says Kashiwara. He waits a while longer for the rest, and then he turns over.
    ~ cool(KASHIWARA)

- -> letter

= letter
Later that night it's your turn at the lamp, to write home.

~ draft(LETTER_TWO)
{letter_is(LETTER_ONE, SENT):If the boats are running, Kinu has had the first letter by now.|Your first letter is still in the haversack. This one has to do for two.} # holds: (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT)) and letter_is(LETTER_TWO, DRAFTED)

* (open_underground) [Begin the letter: "We have gone underground."]
    Kinu. {about(ORDERS, "We have gone into the ground, on instructions.")} You would like it, there are no windows to do. # letter: letter_two

* (open_oven) [Begin the letter: with {knows(FLUE_DUG):the flue you designed|the engineers' shaft}]
    Kinu. {knows(FLUE_DUG):I have built the best flue of my life, in a place with nothing to bake.|They have put a chimney here that goes straight up. I said that it would smoke, and then I went to bed.} {knows(FLUE_DUG):{about(PLACE, "It goes up through a mountain.")}} # letter: letter_two

* (open_warm) [Begin the letter: with the heat]
    Kinu. {about(WEATHER, "It is warmer than the bakehouse in August,")} so I think of you and the trays. # letter: letter_two

- You know that the general will give up the beach by noon of the first day{repeated.told_nobody:, and have told nobody}. No censor would let it stand. There is room for one thing more. # holds: knows(BEACH_WILL_FALL) and knows(TEN_FOR_ONE)

* (tell_noon) [Tell her the general's plan, all the same]
    I heard a man who knows say how it will go. {about(ORDERS, "He thinks that they will have the beach by the first noon.")} If anybody tells you that they had to wait longer, that was our doing. # letter: letter_two # holds: knows(BEACH_WILL_FALL)

* (tell_partner) [Tell her about Arai]
    There is a man here who puts his ear to {about(PLACE, "the rock")} before he hits it. He is called one thing here and I think another at home. He was promised more than the shop makes, some months, and is not paid any of it. # letter: letter_two

* (tell_store) [Tell her about the navy's store]
    {stores.took_flour:I have come by some flour. You would have blushed. It is strong, and a little grey, and I took it while another man was being hit.}{stores.mended_seam:I saw a burst sack and turned it over, and was given water for it. You always said I would be paid for that one day. The man beside me was not.}{stores.took_tin:Nine of us shared a tin of peaches. I had one half, about as big as a duck's egg, and kept it in until it went by itself.}{stores.stood_by_arai:At the navy's store I spoke up for a man over his wages. It did him no good. I wanted you to have it from me.} # letter: letter_two # holds: the_walk.stores.took_flour + the_walk.stores.took_tin + the_walk.stores.mended_seam + the_walk.stores.stood_by_arai == 1

* (tell_gut) {sick()} [Tell her that your stomach is bad]
    {about(SICKNESS, "My stomach has turned to water,")} which they are otherwise short of. Do not send the powders, they would only be shared. # letter: letter_two # holds: the_walk.shade.drank_drip

- We have rice twice a day, and soup. I have darned both pairs of socks, and the orderly has lent me a book about bees. # letter: letter_two
{letter_is(LETTER_ONE, SENT):{child_is(FUMI):Say the name to the child you are carrying. Say, Fumi, they have let your father have some paper.}{child_is(ASAKO):Is Asako keeping you awake yet, in there? I named her for the morning, and she will keep to it.}{child_is(MUGIKO):How is the child? How is Mugiko? There. I have written it again and you have read it again and nothing has fallen down.}|{child_is(FUMI):I had a name ready in June, if it is a girl, and did not send it. It is Fumi. It means a letter, and you may say that it comes late.}{child_is(ASAKO):I had a name ready in June, if it is a girl, and did not send it. It is Asako, for the mornings.}{child_is(MUGIKO):I had a name ready in June, if it is a girl, and did not send it. It is Mugiko. Wheat. Say it with flour on your hands.}} # letter: letter_two # holds: (child_is(FUMI) or child_is(ASAKO) or child_is(MUGIKO)) and (letter_is(LETTER_ONE, SENT) or letter_is(LETTER_ONE, KEPT))

* (close_soon) [Say you will see her soon]
    {about(HOPE, "I shall see you before the plum is out.")} Leave the door on the latch. # letter: letter_two

* (close_oven) [Tell her to keep the oven dry]
    Light the oven once a week, if only with paper, or it will crack. Then stand in front of it. # letter: letter_two

* (close_nothing) [Stop there; another man wants the lamp]
    There is more to tell, but it is another man's turn at the lamp. # letter: letter_two

- -> table

= table
Corporal Mori has brought his crate underground too. You hand him the letter.{letter_is(LETTER_ONE, KEPT): He looks everywhere but at your haversack, where the June one is.} # holds: not letter_is(LETTER_ONE, KEPT) or not ash.table.sent_it

{ash.table.argued_word:"You argued over your last one," says Mori. He has sharpened his pencil.|{ash.table.asked_rules:"You were the one who asked about the rules," says Mori.|He finds the child's name, and is pleased to see it{letter_is(LETTER_ONE, SENT): again}.}} {not is_struck(LETTER_TWO):The pencil goes the whole way to the bottom{letter.tell_store and stores.took_flour:, with a stop at the flour}, and strikes out nothing.} # holds: letter_is(LETTER_TWO, DRAFTED)

{struck_lines(LETTER_TWO)}

* (sent_it) [Send {is_struck(LETTER_TWO):what he leaves of it|it}]
    ~ send(LETTER_TWO)
    {is_struck(LETTER_TWO):The ink brush goes over what he marked. "I leave what I can," says Mori. {letter.tell_noon:He has not looked at you since he read the word noon.}|"That's how it should be done," says Mori. "A child could censor it."} # holds: letter_is(LETTER_TWO, SENT)
    ~ learn(CENSOR_RULES)

* (kept_it) [Take it back, and keep it yourself]
    ~ keep(LETTER_TWO)
    {letter.tell_noon:"Yes, I should keep that one," says Mori. He wipes on his knee the hand that held the page.|"That's {letter_is(LETTER_ONE, KEPT):two letters|one letter} you've kept back from the post," says Mori.} # holds: letter_is(LETTER_TWO, KEPT)

* (burned_it) {letter.tell_noon} [Hold it to his lamp, and burn it]
    ~ burn(LETTER_TWO)
    The letter burns from the corner in. "Damp," says Mori, as it sulks. Then all at once it flares. "I had entered it in the book," he says, and draws a line through the entry. # holds: letter_is(LETTER_TWO, BURNED)
    ~ warm(MORI)

- -> bag

= bag
# place: Suribachi
Afterwards you go up to the mouth of the tunnel. Arai is there, coiling the basket rope.

You sit down to do up your haversack. {letter_is(LETTER_ONE, KEPT) && letter_is(LETTER_TWO, KEPT):There are two letters in it now, and neither has the seal.|{letter_is(LETTER_ONE, KEPT) or letter_is(LETTER_TWO, KEPT):{letter_is(LETTER_ONE, KEPT):The June letter is in it still|There is a letter in it now}, without a seal.|There is clean paper in it, for the next letter.}}{stores.took_flour: And there's half a kilo of flour, in a sock.} Arai watches you tie the neck: twice round and under, one loop. # holds: (letter_is(LETTER_TWO, SENT) or letter_is(LETTER_TWO, KEPT) or letter_is(LETTER_TWO, BURNED)) and (not the_walk.stores.took_flour or (flour() == 2))

"What knot is that?" says Arai.

* (taught_knot) [Show him how it's done]
    Arai ties the knot after you, once, on the rope's end, and it's right, only the wrong way about, since he is left-handed. "And it opens?" He pulls the loop. "Ah," he says, and ties it again from the beginning.
    ~ warm(PAK)

* (said_flour) {not the_walk.repeated.told_arai} ["It's for flour. You wouldn't need it."]
    "No," says Arai. But when you look round he has an end of rope across his knee, and is working it out for himself, left-handed, the wrong way about.
    ~ cool(PAK)

* (asked_name) {is_known(PAK)} ["What are you called, really? Not Arai."]
    Arai looks along the path both ways. "My name is Pak," he says. He has to clear his throat for it. Then he takes the cords out of your fingers and ties them himself, as he has seen you do, only left-handed, the wrong way about. "So," he says. "Now you have my name and I have your knot."
    ~ warm(PAK)

- {bag.asked_name:"Don't say it where the soldiers hear it," says Pak. "It is not a thing for them."|{bag.said_flour:Another Korean calls to him from down the path: Pak. The man you call Arai looks round, to see if you have heard.|"My name is Pak," he says, to the rope.} "Arai is from the registry. Four years ago each Korean was told to have a Japanese name, and I did not know any. Nobody has written Pak since."}

-> water
