// CHAPTER 6. NINETEENTH OF FEBRUARY
// When: 19 and 20 February 1945. A slit at the foot of Suribachi, over South beach.
// Who wants what: Saigo wants not to be the one it depends on. Captain Tanida wants the signal to come before his nerve
//   goes. Hirano wants to be eighteen. Mori wants names. The man on the beach wants a hole.
// Enter: from the_regular_service.   Leave: -> the_message.
// Teaches the machine: ten_for_one answered or not; Yoneda lives or dies; mori_roll exists; letter_five; bonds with
//   Hirano, Tanida, Mori; water by rain.
// Answers: the trench and what Saigo said of it, the noon that was overheard, who was told, Yoneda, the shoulder,
//   Nemoto's well, Kashiwara's sum, the flue, the map with the days.
// Remembered by labels: quiet.*, hour.*, signal.*, yoneda.*, rain.*, roll.*

=== nineteenth
# chapter: 6
# title: Nineteenth of February
# place: The foot of Suribachi
# when: February 1945
# care: shown, killing in battle
~ day("1945-02-19")
~ hour(MORNING)
~ fill_canteen()
~ drink()
~ drink()
~ drink()
~ fill_canteen()
-> quiet

= quiet
The next morning, Monday the nineteenth of February, the Americans come. It's a beautiful day. # note: landing # front: beach

Some fifty of the company are left. Twenty of you stand in a row in a concrete slot at the foot of Suribachi, each with his rifle and a full canteen, which is the last water. You look along the whole of South beach. {ash.line.dug_on:A third of the way along it you once dug a trench that was square in the corners.|A third of the way along it you dug your trench, in June.} They are to be let ashore. Captain Tanida stands behind you with his right hand up. When there is a signal from the north he will bring it down, and until then no man fires. # holds: mouthfuls() == 3

* (looked_at_sea) [Look at the sea]
    You can't see any sea; it's all ships, to the edge.

* (looked_at_hand) [Look at the captain's hand]
    Captain Tanida's hand shakes. He keeps it up.
    ~ warm(TANIDA)

- {
- looked_at_sea:
    The American boats come in. Their fronts fall open, and men walk out, and sink in the ash, and stop.

    "There they go," says Sergeant Nemoto. "Up to the arse in it. My father had a field like that."

    Beside you is a boy from the stores, who was given a rifle at breakfast. "I'm Hirano," he says. "Corporal Mori says that by the register I'm eighteen on Friday. At home everybody just turns a year older at New Year."
- else:
    When you look out again the first boats are in. A ramp drops at the front of each, and down it comes a file of men; ten paces up the beach every file is in to the knee, and stands.

    "That's our ash for you," says Sergeant Nemoto. "Cows in a wet field. They'll be wondering what they've trodden in."

    The boy on your right comes from the stores, and has had his rifle since breakfast. You ought to know who he is, he says, in case: he's Hirano. "And I'm eighteen on Friday. Corporal Mori worked it out for me, by the register. At home you only get older at New Year, all together."
}

* (eighteen) ["What'll you have to eat, for Friday?"]
    {the_regular_service.shells.lay_by_door:You give him your right ear, since the left has only whistled after the shells. He says it again, louder: "Grilled eel."|Hirano thinks. "Grilled eel," he says.}
    ~ warm(HIRANO)

* (showed_safety) [Show him where the safety catch is]
    Hirano's safety catch has been off since breakfast. You push it back on for him.

* (said_hush) {marked()} [Tell him to keep his voice down]
    "They can't hear us," says Hirano. They look so near that you had thought they could.
    ~ cool(HIRANO)

- So far it is as you heard the general tell it in August: all of them ashore, close together. # holds: knows(BEACH_WILL_FALL)
-> an_hour

= an_hour
By a quarter past eight the Americans lie along the ash in two rows. Nobody shoots at them, and they begin to notice.

* (saw_smoker) [Watch an American who has stood up]
    The American looks at the mountain, and at you, and lights a cigarette. Then he holds the packet down to the men at his feet, and one after another they come up on their knees for it.

* (saw_trench) [Look for where your trench was]
    There is nothing to show that there was ever a trench. "What are you looking for?" says Hirano. You show him where you dug. "There's nothing there," says Hirano.
    ~ warm(HIRANO)

- Below, so close that you can see his ears, one of the Americans is digging with a short shovel, like yours, and the sides of the hole come in. He is about nineteen. Hirano, next to you, has eaten his hardtack, and looks at yours. # holds: not the_walk.above.saw_the_map or knows(BEACH_WILL_FALL)

* (fed_hirano) [Give Hirano half your hardtack]
    ~ give_food(HIRANO)
    Hirano chews with his whole head. "What are we waiting for?" he says. You tell him that it's like proving dough: the Americans have to be left till they have all come up.

* (watched_digger) [Watch the one with the shovel]
    The American tries digging with his hands. He looks up, straight at you, like a man who wants to complain about it. {ash.stranger.told_truth:Water would hold a trench here, you could tell him, or boards.|A trench here never gets below the knee, you could tell him. Yours didn't.}
    ~ cool(TANIDA)

* (ate_own) [Eat while you can]
    ~ eat()
    When you have done, Hirano is looking at your hands, to see how one gets to be as calm as that.

* (steadied_tanida) {marked() or is_known(TANIDA)} [Hold up the captain's tired arm for him]
    You put a hand under Captain Tanida's elbow. "How long until the signal, do you think?" he says, very low. Half an hour, you tell him. You have the weight of his arm.
    ~ warm(TANIDA)

- {an_hour.fed_hirano or an_hour.ate_own:The Americans have a vehicle, sunk to the doors, and six men pushing it, and a seventh who tells them how. They have a dog.|More of the Americans have begun to dig. They look at the one with the shovel, and get out their own.}

{the_regular_service.nemoto.asked_him_what:Sergeant Nemoto is holding on to the hand that held the rope.|Sergeant Nemoto has stopped joking. "They're only lads," he says, once.}


* (chose_one) [Pick the one you will fire at]
    Through the sight of your rifle you look at one American after another. This man is laughing. That man is drinking. That fat one is not fat; he is carrying two other men's packs. Then you find that you have chosen: the one with the shovel.

* (looked_at_ours) [Look along the row of your own men]
    Twenty men, each with one eye shut. Shimizu has his notebook open, with each man's name, and a column for how many he kills.
    ~ warm(SHIMIZU)

* (prayed) [Say over the recipe for rolls]
    Flour, five kilos. Salt, a hundred grams. Water, by the feel. Down the row a man has begun to say it with you; he takes it for scripture.

- By a quarter to nine the beach is covered with men, lying down.

-> signal

= signal
A white flare goes up over Motoyama, in the north: the signal. Captain Tanida brings down his hand, and every gun on the island fires.

* (looked) [Look at the beach]

* (step_past) [Fire high, and skip what follows]
    ~ warm(SHIMIZU)
    For two hours everything that the island has is fired into men who can't dig in. You fire with the rest, and high, and Shimizu, who has to count the hits, writes a nought beside your name. The American with the shovel is killed. # holds: not nineteenth.signal.fired
    -> yoneda

- You have heard shells come in. Until now you have not heard your own side's. The beach goes up, all along, and hangs, and comes down with men in it.

"Fire," Captain Tanida is saying to your row. "You may fire. Fire."

The one with the shovel is there still, and not hit. He is digging himself a hole, and the sides come in.

* (fired) [Fire at him, as ordered]
    You put the sight on him, and it's easy, and you pull the trigger. He lies down round the shovel. "One," says Shimizu, who keeps count. After that you aim, for a long time, at ash. # holds: not nineteenth.signal.fired_high and not nineteenth.signal.carried
    ~ warm(TANIDA)

* (fired_high) [Fire over their heads]
    You fire five rounds over the Americans' heads, and another five. Shimizu, who has to count each man's kills, looks along your barrel. He writes a nought opposite your name. Then there is a shot from the slit next to yours. The American sits down, and stays sitting, with the shovel across his knees.
    ~ warm(SHIMIZU)

* (carried) [Put down the rifle; carry shells to a mortar]
    ~ toil()
    The mortar's shells weigh forty kilos, and there's one man to a shell, up a stair. You don't see where they come down. By ten {hurt():the shoulder has come open|the breath comes in pieces}. The gunner, each time, says thank you.

* (went_back) [Leave; go and sit back in the tunnel]
    ~ rest()
    ~ cool(TANIDA)
    ~ draw_notice()
    There is a man there already. It's Lieutenant Oiso, of the second platoon, with a map of the north of the island on his knees. You have both left your places; neither of you has seen the other, that's understood. "If one should have to go north," says Oiso, "one would want to know the ground."

- -> yoneda

= yoneda
~ hour(NOON)
{
- signal.carried:
    The mortar's stair goes up right under the shaft of the old lookout, and Yoneda has gone up there again. By eleven the American ships are firing back, at one cave mouth after another, and Yoneda sings out, by ear, how far off each shell falls. You climb by his voice, with forty kilos in your arms. Each time you are back at the bottom the number is a smaller one.
- signal.went_back:
    Even in the tunnel you can hear Yoneda. He has gone up again to the old lookout, and his voice comes down the ladder shaft. Eleven o'clock has come, and the American ships fire at the mountain, and he calls the distances. Lieutenant Oiso has begun to write them in the margin of his map. After six distances Oiso draws a line under them: the shells are coming nearer to Yoneda.
- else:
    By eleven the American ships are firing back, at one cave mouth after another. Yoneda has gone up to the old lookout again, and calls how far off each shell falls, by ear. Down the ladder shaft behind you comes his voice: "Nine hundred metres! Eight hundred!" All along the row men have stopped firing, to hear the next one.
}
{the_regular_service.mist.told_few:Three days ago, up there, you told him that there were only a few ships.}

* (fetched_him) {not spent()} [Go up and fetch Yoneda]
    ~ toil()
    ~ warm(YONEDA)
    ~ draw_notice()
    Captain Tanida sees you leave the row. It's a long way back up the tunnel, and then ninety rungs up the ladder, and nine are gone. Yoneda is sitting against what's left of a wall, with his eyes shut. "Is that you?" he says. "It's all one noise." You get your fingers in his belt. {the_regular_service.counting.sat_by_yoneda:All the way down he puts his feet where you put them, as he has all winter.|He comes down the ladder on top of you.} The lookout post is blown away as you reach the foot.

* (sent_shimizu) {is_known(SHIMIZU)} [Ask Shimizu to have Yoneda called down]
    ~ dies(YONEDA)
    Shimizu salutes the captain, and states that Yoneda should come down. Tanida, with his eyes on the beach, agrees. Shimizu writes out the order and starts up, and overhead there is a noise, and the ladder jumps. He comes down again with the order still in his hand. "There is no lookout post now," says Shimizu. Yoneda was in it. # holds: not lives(YONEDA)

* (shouted_up) {spent()} [Shout up to him to come down]
    ~ dies(YONEDA)
    You get as far up the tunnel as the ladder. Your legs won't do ninety rungs. You stand at the foot and shout, and he hears that it's you. "Who's that for?" sings Yoneda, pleased. "Say it again!" You're saying it again when the shaft goes dark from the top. The lookout is gone, and Yoneda is dead in it. # holds: not lives(YONEDA)

* (stayed_at_slit) [Stay where you are]
    ~ dies(YONEDA)
    "Seven hundred," sings Yoneda. "Six." You don't hear it stop. You hear that nobody has said five. {ash.ranks:On the beach, at the captain's order, he once hit you.|{ash.noon.fed_yoneda:Half of your rice went to him, one noon.|One noon you ate your rice, and he looked the other way.}} # holds: not lives(YONEDA) and ash.noon.fed_yoneda + ash.noon.ate == 1

- By noon the Americans are across the neck of the island. The mountain is cut off, with two thousand men in it. # front: neck

"So the beach is lost," says Captain Tanida. {signal.went_back:You have come back to your place in the row, and he looks at you, and at the man on each side of you, who never left his.}

* (moved_shells) [Help carry a mortar's shells down a stair]
    ~ toil()
    You carry the last nine shells down the stair. There is no mortar for them any more: it has been hit, and the gunner with it.
    ~ warm(TANIDA)

* (slept_standing) [Sleep where you stand]
    ~ rest()
    You put your back to the wall, and are asleep before your knees have bent.
-

-> rain

= rain
~ day("1945-02-20")
~ hour(AFTERNOON)
~ drink()
~ drink()
~ grow_thirsty()
{yoneda.slept_standing:By the second day of the landing the company is back in its caves, where one may lie down to sleep, and it has turned cold.|By the second day of the landing the company is back in its caves, and it has turned cold.} You stand inside the mouth of one, and listen to the rain run off the rock. The last water is nearly gone. # holds: mouthfuls() <= 1

The company has put out tins, down the slope. You can hear each one filling. The Americans on the beach can see them. "Let me go for the tins," says Hirano. "I'm quick."

* (crawled_out) {not spent()} [Wait for dark, and crawl out yourself]
    ~ take_water()
    ~ fill_canteen()
    There's a star shell every two minutes. When a flare goes up you lie like a stone, with the shadows swinging round you. You pour the tins one into another, and it's a wonder what a noise water makes. The Americans fire at the noise. You bring in half a bucket. # holds: mouthfuls() == 3

* (sent_hirano) [Let Hirano go. He has asked to.]
    ~ take_water()
    ~ fill_canteen()
    ~ cool(HIRANO)
    Hirano is quick. He goes out at dusk, and is back, grinning, with two tins full and the top of one ear shot off. He keeps feeling for it, and asking whether it's bad. # holds: mouthfuls() == 3

* (licked_rock) [Stay in, and lick the wet rock]
    ~ take_water()
    "Nobody's going out there," you tell Hirano. After dark the rain comes down the rock in threads, and tastes of matches. Another man is licking the stretch next to you. A flare goes up, and the other man is Captain Tanida, and you both move along.
    ~ warm(TANIDA)

* (pak_pipe) {is_known(PAK)} [Ask Pak where water comes through the rock]
    ~ take_water()
    ~ fill_canteen()
    ~ warm(PAK)
    You tell Hirano no. {water.wall.boiled_it:Pak has a new sheet of iron set up already over the steam vent, for the steam to turn to water on, and a man to turn it.|Pak walks you down past the last bunks, with his palm on the wall. "Here," he says. "It is the rain, coming through. Tomorrow it will be sulphur again."} The water is clean. You fill {lives(YONEDA):Yoneda's canteen and yours|two canteens}, and the lamp's flame {knows(FLUE_DUG):leans over|stands straight up} while you do it. {knows(FLUE_DUG):"That is your flue, drawing," says Pak. "Everything else up there is shot away."|"No air here," says Pak. "The flame tells you. If they light a fire at the mouth we have only what is in our chests."} # holds: (not lives(YONEDA) or nineteenth.yoneda.fetched_him) and (not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share))

- -> roll

= roll
~ hour(NIGHT)
Later Mori comes along with his lamp. There is no more mail to censor, and he has only the roll of the dead to keep up, on the backs of ration slips. # holds: letter_is(MORI_ROLL, UNWRITTEN) and not lives(KASHIWARA) and not letter_is(LETTER_FOUR, DRAFTED)

* (what_for) ["What's the roll for?"]
    "Someone'll want to know," says Mori. "They ask years after, sometimes. A woman came to my counter at the town hall about a brother who died in the Russian war, forty years back. She wanted the day."

* (how_many) ["How many dead is it?"]
    "Three hundred and fifty, of the battalion. Ninety-four of them since yesterday. I'm behind," says Mori. "When it's a whole section at a time there's no one left to give me the spelling."

* (held_lamp) [Hold the lamp for him]
    Mori writes one man to a slip, in a hand like print, and puts each slip under the rest. They lie in the order in which the men died.
    ~ warm(MORI)

- Mori wets his pencil for the next man. {not lives(YONEDA):"The company's list was burned on Sunday. I have Yoneda's surname, and not his given name," he says. "He only ever asked me if there was a letter for him."{nineteenth.yoneda.shouted_up: He looks at you. "They say that you called him, and he was pleased."}{nineteenth.yoneda.sent_shimizu: Beside the slip Shimizu lays his order. It has only the surname, too.}} # holds: lives(YONEDA) or not nineteenth.yoneda.fetched_him

* (gave_names) [Give him the names you know]
    ~ warm(MORI)
    You give him {lives(YONEDA):the first names of two of your section whom he has only by surname|Yoneda Tadashi, of Kumagaya, who could hear aeroplanes}. {water.entered.in_action:"In action," says Mori. "I've put that ninety-four times since yesterday. Only Kashiwara's says water."|{water.entered.of_illness:"Your friend Kashiwara has a slip to himself," says Mori. "Of illness. Since then I've had none that I could explain to a mother."|"Your friend Kashiwara has a slip to himself," says Mori.}} # holds: not lives(KASHIWARA) and (not water.entered.in_action or not water.entered.ask_card)

* (asked_own) {marked()} [Ask if the roll has a line for you]
    "Yours is ruled already," says Mori. "I've a slip made out for each of us who's left." On yours is a small red tick. "The captain had me put that," says Mori. "He has you down to be watched."

* (asked_his) {water.entered.in_action} [Ask if he let "water" stand, for Kashiwara]
    Mori turns back to show you. "Killed in action: water," it says, and it is in ink. Battalion has asked what that means. # holds: not lives(KASHIWARA) and not water.entered.of_illness
    ~ warm(MORI)

* (let_mori_write) [Let him go on to the others]
    Mori goes from man to man down the wall. He asks each of them how his name is written. It's the only question some of them have had all day, and they sit up to answer.

- -> letter

= letter
{roll.let_mori_write:When he has been to the last man he leaves you|He leaves you} two slips, blank on one side, to write home on. # holds: letter_is(LETTER_FIVE, UNWRITTEN)

~ draft(LETTER_FIVE)
- (door)
<- doors.slip
* (open_no_post) [Begin: tell Kinu this can't be sent]
    Kinu. There is no post for this. I am writing it because I have the paper. # letter: letter_five # holds: letter_is(LETTER_FIVE, DRAFTED)

* (open_rain) {nineteenth.rain.licked_rock or nineteenth.rain.crawled_out} [Begin the letter: with the rain]
    Kinu. {about(WEATHER, "It rained today")} and we were all indoors. # letter: letter_five

* (open_shovel) [Begin: with an American you saw digging]
    Kinu. I saw a man try to dig a hole on the beach where I dug mine. He did everything that I did, in the same order. # letter: letter_five

- * (tell_shot) {signal.fired} [Put that you fired]
    {letter.open_shovel:{about(THE_DEAD, "I fired at him and he stopped.")}|{about(THE_DEAD, "I fired at a man who had a shovel, and he stopped.")}} {an_hour.chose_one:I had picked him out beforehand, like a cake.} I was going to say I was sorry to tell you this; but whom else can I tell? # letter: letter_five # holds: nineteenth.signal.fired and not nineteenth.signal.step_past

* (tell_missed) {signal.fired_high or signal.step_past} [Put that you fired to miss]
    I fired at the sea on Monday. I hit it. If anybody tells you that I am a poor shot, you must let him. # letter: letter_five # holds: not nineteenth.signal.fired and not nineteenth.signal.carried

* (tell_carried) {signal.carried or signal.went_back} [Put what you did the day they landed]
    {signal.carried:I carried shells. It was sacks, more or less, up and down, and other men took them from there. I have thought about that.|I sat in the back with a lieutenant and we looked at a map. You used to ask what I did with myself in the back, when you were in the shop. It was that.} # letter: letter_five

* (tell_boy) [Put that Hirano is eighteen on Friday]
    There is a boy here who is eighteen on Friday{quiet.eighteen:, and wants eel}. I have been trying to think what one could bake him out of hardtack. # letter: letter_five

* (tell_yoneda) {not lives(YONEDA)} [Put that Yoneda is dead]
    {about(THE_DEAD, "Yoneda is dead,")} who could hear an aeroplane at sixty kilometres. {ash.noon.fed_yoneda:I gave him half of some rice once. I am glad that it is written down.|He was hungry once, and looked at the sea until I had done. I should like it written down somewhere.} # letter: letter_five # holds: not lives(YONEDA) and (ash.noon.fed_yoneda or ash.noon.ate)

- * (close_five_beside) {is_known(HIRANO) or is_known(SHIMIZU)} [Say who is beside you]
    I have company as I write this. {is_known(SHIMIZU):Shimizu, on my left, is looking over my characters.|The boy on my left, Hirano, has gone to sleep on me.} # letter: letter_five

* (close_five_step) [Say that you'll keep the letter]
    I shall keep this, and any that come after, and you can have them all at once, {about(HOPE, "at our corner,")} and read them in whatever order you like. # letter: letter_five

* (close_five_lamp) [Stop: the lamp is wanted]
    I am to stop. The lamp is wanted. # letter: letter_five

- ~ keep(LETTER_FIVE)
You put the letter into the haversack, uncensored. {the_regular_service.pilot.bread_mine:Your last one went uncensored too, in a pilot's jacket.} # holds: letter_is(LETTER_FIVE, KEPT) and (not the_regular_service.pilot.bread_mine or letter_is(LETTER_FOUR, CARRIED))

~ day("1945-02-21")
~ hour(DUSK)
All the next afternoon the flamethrowers work along the foot of the mountain. At dusk something down there is still burning in the rain.

"What's that?" says Hirano.

* (said_lamps) [Tell him that they're lamps]
    Hirano looks at the fires for some time. "They've a lot of oil in them, for lamps," he says. # holds: letter_is(LETTER_FIVE, KEPT)
    ~ warm(HIRANO)

* (said_doors) ["They've been burning out the blockhouses."]
    You can see him count the caves, between the last blockhouse and you.
    ~ cool(HIRANO)

- The wind smells of petrol. # leaves: mori # leaves: hirano # leaves: oiso

-> the_message
