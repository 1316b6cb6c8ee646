// CHAPTER 3. WATER
// When: 23 September to 2 October 1944. The caves of Suribachi, and the lee of a wall where the sick lie.
// Who wants what: Kashiwara wants one good sentence, and then a swallow of water, and then not to be by himself. Saigo
//   wants him to get up. Pak wants charcoal, which is coal of a sort. Mori wants the right word for the register.
// Enter: from the_walk.   Leave: -> the_new_man, or endings.thirst, endings.dysentery.
// Teaches the machine: kashiwara_card; Kashiwara dies; thirst and a bad gut in earnest; bonds with Pak, Mori, Yoneda.
// The way back from thirst: the still, the barrels, the dew. Each is offered before the last mouthful can kill.
// Answers: ash (lucks, water, blame, card drafts), the_walk (flour, drip, flue, seam, what was repeated, who dug).
// Remembered by labels: count.*, bread.*, nights.*, crossing.*, promise.*, last.*, entered.*.

=== water
# chapter: 3
# title: Water
# place: The caves of Suribachi
# when: September 1944
# care: dwelt, a death by illness
~ day("1944-09-23")
~ hour(DAWN)
{hurt():
    ~ dress_wound()
}
~ rest()
~ fill_canteen()
-> home

= home
By September the company lives inside the mountain. {knows(FLUE_DUG):Your flue draws, and men who have never spoken to you lie with their heads towards it.|The engineers' air shaft draws so badly that matches go out.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

{the_walk.repeated.told_joke:Half of the company still shaves the one cheek, like the baron.}{the_walk.repeated.told_kashiwara:Kashiwara has told no one that the beach will be given up. It is the one secret he has ever kept.}{the_walk.repeated.told_nobody:You told Kashiwara nothing of what you overheard, and now and then he looks at you as if you owed him a story.}{the_walk.repeated.told_arai:Since you told Pak the general's plan he has been putting by sugar, string and candle-ends, in three different holes.} # holds: knows(BEACH_WILL_FALL)

The rice is boiled in sulphur water, and every man has a bad gut; with the worst of them it is dysentery. {sick():Yours is bad, from the foul water in the tub under the steam pipe.|Yours began yesterday.} # note: water # holds: (not sick() or the_walk.shade.drank_drip) and (not the_walk.shade.drank_drip or sick())

~ sicken()
* (ate_violet) [Eat the rice anyway]
    ~ eat()
    You shut your eyes and tell yourself that it's pumpkin. It goes straight through you.

* (left_violet) [Leave half of the rice]
    ~ go_hungry()
    You leave half. Captain Tanida's mess tin comes out from behind his curtain half full, and the rice in it is as violet as yours.

- ~ day("1944-09-24")
~ hour(MORNING)
{home.ate_violet:The next morning Kashiwara is late for his rice.|The next morning Kashiwara is late back from the latrine.} When he comes, he has his trousers in his hand. # holds: sick()

"I'm in second class now," says Kashiwara. "One sits where one can."

Men who can't work are carried out to the lee of a wall, where the flies are. A rope has been put up, and the rest are told not to cross it. So far nobody has been carried back.

* (did_his_shift) [Do his shift as well, so nobody knows]
    ~ toil()
    ~ toil()
    In the dark of the tunnel you answer to Kashiwara's name. Sergeant Nemoto holds the lamp to your face, which is all dust. "You've put on weight, Kashiwara," says the sergeant.
    ~ warm(KASHIWARA)

* (told_sergeant) [Tell the sergeant, so that Kashiwara can lie down]
    ~ toil()
    Within the hour Kashiwara is carried out on a door, past the rope, to the sick. "I could have stood a while yet," he says. "I'm a good stander."
    ~ cool(KASHIWARA)

* (charcoal) {is_known(PAK)} [Ask Pak if he knows a cure]
    ~ toil()
    "Charcoal," says Pak. That night he burns down a pit-prop, in a hole, with a lid on, and grinds it in a helmet. Kashiwara eats it, and his teeth go black. It holds the dysentery back for a day or two.
    ~ warm(KASHIWARA)
    ~ warm(PAK)

- -> wall

= wall
# place: The lee of the wall, Suribachi
~ day("1944-09-27")
~ hour(NOON)
{
- home.did_his_shift:
    On the third day you come back from Kashiwara's shift, and his place on the sleeping shelf is bare. They have carried him out all the same. You go over the rope to him. He is the last in a row of twelve men along the wall, and has got small. "I did ask them to wait for you," he says. An orderly comes twice a day with herb tea, and a feather on a stick for the flies. The tea goes through Kashiwara in a quarter of an hour.
- home.told_sergeant:
    Three days later the orderly lets you over the rope, for a quarter of an hour. Kashiwara is lying along the wall with eleven others, and presents them all to you, from the left, like passengers. The orderly, whom he calls the staff, has herb tea and a feather to keep off flies. "It's an express," says Kashiwara of the tea. "It doesn't stop in me anywhere." There is only half of him left.
- else:
    After three days they carry Kashiwara out to the wall, and Pak goes over with you, past the rope, with the last of the charcoal. He looks along the wall, at twelve men, and gives it to the one beyond Kashiwara. "It can help that one still," says Pak, and goes. The orderly has been, with his herb tea and his feather for the flies, and won't be back before night. Kashiwara has shrunk. Whatever he drinks is out of him before he can say that he was thirsty.
}

{ash.beaten:He looks at the scar in your eyebrow. {ash.price.cheaper_to_feed:"We ought to have charged the captain for that joke," he says.|"I still owe you for that beating," he says.}}{ash.facing:{ash.facing.hit_hard:"I slapped you and you slapped me, for the captain," he says. "We're even."|"For the captain I slapped you, and you dusted me," he says. "I'm several slaps ahead."}}{ash.watched:"I had them put me here," he says, "where you can see me from the cave."}{ash.ranks:"On the beach, when the captain had us all slapped for that joke," he says, "we ought to have told him it was a song."} Before each word he has to work his tongue loose. {not lucks_lost():He has his string of lucky things outside his shirt, and runs it through his fingers when a cramp comes.} # holds: (lucks_lost() or (not ash.facing.hit_hard and not ash.watched.held_tin)) and (ash.beaten + ash.facing + ash.watched + ash.ranks == 1)

- (door)
<- doors.wall
* (gave_mine) [Give him some of your water]
    ~ give_water(KASHIWARA)
    Kashiwara takes the water with rests. {ash.noon.shared_water:"That's two swallows of yours on the beach, and five today," he says. "It's entered." |{ash.noon.drank_alone:"On the beach you drank with your back turned," he remarks. }}By the time you have the stopper in you're holding him over his tin. # holds: not ash.noon.shared_water or not ash.noon.drank_alone

* (boiled_it) {is_known(PAK)} [Catch clean water off the steam, with Pak]
    ~ toil()
    ~ warm(PAK)
    Pak hangs a wet sack over a steam vent and leans a sheet of roof iron over the sack. On the cold side the iron sweats, and has to be turned. By dusk there is one canteen of it, flat and sweet.
    ~ fill_canteen()
    ~ give_water(KASHIWARA)
    "What's it made of?" says Kashiwara, holding it in his cheek.

* (begged_navy) {the_walk.stores.mended_seam} [Ask the navy's petty officer for water]
    ~ draw_notice()
    "The baker," says the petty officer. He fills your canteen at the navy's drum, and then, having looked along the cave, your mess tin. For both he has you put your name in the ledger. You walk back the length of the beach with the tin held in front of you, past four hundred men, and not one of them jogs your arm. Kashiwara drinks the tin to the bottom, and for as long as it takes you to sit down the water stays in him. # holds: flour() == 0
    ~ fill_canteen()
    ~ give_water(KASHIWARA)

* (drank_mine) [Drink the water yourself. He can't keep it.]
    ~ drink()
    ~ drink()
    You have brought your canteen over the rope. With the stopper out, you work out which of you should have the water. On one swallow you will dig for an hour. Kashiwara can't keep a swallow in him for a quarter of that. He watches it go down your neck, and does the sum too, and gets the same.

- {ash.noon.fed_yoneda:Yoneda has brought him, from the cave, the card to his mother that he began in June. Kashiwara|Kashiwara has got out the card to his mother, the one begun in June. He} holds it up to the sky. It has been rubbed out so often that light comes through it. # holds: letter_is(KASHIWARA_CARD, UNWRITTEN)

-> bread

= bread
~ hour(DUSK)
"I could fancy a roll," says Kashiwara. The orderly told him this morning that he may have gruel, and nothing else.

{the_walk.stores.took_flour:You still have the flour you got from the navy, in its sock. Over the steam vent behind the latrine a man could make a loaf.|You have some rice, and a lid, and there's a steam vent behind the latrine, hot enough to cook on.} # holds: not the_walk.stores.took_flour or (flour() == 2)

* (steamed_bread) {the_walk.stores.took_flour} [Steam him a loaf with half the flour]
    ~ eat()
    ~ warm(KASHIWARA)
    ~ warm(YONEDA)
    The loaf wants forty minutes, and for the last ten of them men come out of the mountain, and stand downwind. It's grey, and the size of a fist. Kashiwara holds it in both hands under his nose. He eats a piece as big as a stamp, and puts one by in his shirt. Then he has you break up the rest for the men along the wall, and calls out the fares. # holds: flour() == 1

* (kept_flour) {the_walk.stores.took_flour} [Save the flour for a man who can eat]
    You take out the sock, and feel it, and put it back. You sit with your back against the bag. "You've flour on your cuff," says Kashiwara, presently. # holds: flour() == 2
    ~ cool(KASHIWARA)

* (ate_flour) {the_walk.stores.took_flour} [Eat some of the flour yourself, dry]
    ~ eat()
    ~ cool(KASHIWARA)
    You go behind the latrine, and get a fistful down, with your eyes shut. It's the first flour that you have had in your mouth since May. When you come back, Kashiwara looks at the white on your chin. "Plain?" he says. # holds: flour() == 1

* (steamed_rice) {not the_walk.stores.took_flour} [Pound your rice, and steam him a loaf]
    ~ give_food(KASHIWARA)
    You pound your own rice, two days of it, under the butt of a rifle. The loaf comes off the vent violet, and has corners. "It's a brick," says Kashiwara, delighted. # holds: flour() == 0

* (told_him_bread) [Tell him how you'd bake a loaf, instead]
    So you tell it, as if it were two in the morning in your bakehouse: how you turn back the skin on the dough, and how it smells underneath. By the second rise there are men up on their elbows all along the wall. When you take the loaf from the oven Kashiwara says, "Wait. Let it cool," and shuts his eyes.
    ~ go_hungry()
    ~ warm(KASHIWARA)

- That night there's a storm, with no rain in it. It takes the lid off the company's cistern, and puts the sea in.

-> salt

= salt
# place: The lee of the wall, Suribachi
~ day("1944-09-30")
~ hour(MORNING)
~ grow_thirsty()
{
- bread.steamed_bread:
    Three days later the man who had the end of that loaf gives you the news. Seven of the twelve are dead. It's still sea in the cistern{wall.boiled_it:, and Pak's sheet of iron has blown away}, and nobody has had his water since the storm. "Sergeant Nemoto says they're bringing barrels from the north," he says. "He says tomorrow. Yesterday he said tomorrow."
- bread.told_him_bread:
    Three days later five of the twelve along the wall are alive, and they want the loaf again. "From the second rise," says one. So you tell it. There's still sea in the cistern, and no water for anyone{wall.boiled_it:; the iron that Pak caught the steam on went off in the storm}. Men are carrying it from the north, in barrels. Two days running Sergeant Nemoto has said, "Tomorrow."
- else:
    Three days later the cistern is still salt{wall.boiled_it:, the wind has taken Pak's sheet of iron}, and no water has been given out since. Nobody minds the rope any longer. Of the twelve along the wall five are alive, and Kashiwara is one. Barrels of water are being carried here from the north: tomorrow, says Sergeant Nemoto, as he said yesterday.
}

{parched():You are so dry that your tongue knocks on your teeth. }What is in your canteen is all that the two of you have. {ash.noon.fed_yoneda or the_walk.neck.with_yoneda:Yoneda has brought Kashiwara a pebble to suck.}

* (last_mouthful) [Give Kashiwara what's in the canteen]
    ~ give_water(KASHIWARA)
    Kashiwara drinks, and doesn't make a remark. Afterwards he takes hold of your sleeve, and wipes the neck of the canteen with it, and gives the canteen back{mouthfuls() > 0:, with a mouthful still in it}.

* (drank_it) [Drink, and tell him there is none]
    ~ drink()
    {mouthfuls() > 0:You leave a mouthful in it, for the night. }"There's none," you say. He looks at your lip, where it's wet. "No," says Kashiwara. "I'll enter that as none."
    ~ cool(KASHIWARA)

* (tub_again) [Fetch foul water, that may make him worse]
    ~ sicken()
    ~ take_water()
    ~ cool(PAK)
    The board over the tub {the_walk.shade.drank_drip:still }says NEVER FOR DRINKING. You fill a tin there, and carry it up to him. Kashiwara smells it, and shuts his mouth. So, having carried it this carefully, you drink it yourself. By evening you are passing blood, and Pak, who saw you drink, won't look at you. # holds: sick()

* (went_north) {not spent()} [Walk north to meet the barrels]
    ~ toil()
    You go north, with a pole and two cans, until you meet the barrels. The bearers fill you one can. It is half a can by the time you are back, and not all of the other half was spilt. Kashiwara has some of it, and it does not stay in him. When the five along the wall have drunk, what is left goes into your canteen.
    ~ fill_canteen()
    ~ drink()
    ~ warm(KASHIWARA)

- -> nights

= nights
~ hour(NIGHT)
{parched() && mouthfuls() <= 1:You have stopped sweating. Pak puts a hand inside your collar, and it comes out dry. "You will die before Kashiwara does," says Pak.{not spent(): "There is a jar of water behind the captain's curtain. I tell you only where it is."}|It is night. You have your own place to sleep, down in the caves{knows(FLUE_DUG):, with the air going over it}.} Out here by the wall Kashiwara has to have the flies kept off him, and a tin held under him every few minutes. There is blood in the tin. # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)



* (washed_him) {not spent()} [Stay. Wash him. Hold him up.]
    ~ toil()
    ~ warm(KASHIWARA)
    ~ sicken()
    There's no water to wash your own hands with, after. You hold him up over the tin by the armpits. "This gentleman is with me," says Kashiwara, to some ticket inspector who isn't there.

* (worked_feather) [Stay by him, and only keep off the flies]
    ~ warm(KASHIWARA)
    You work the feather till your wrist has gone. The flies lift where it goes, and settle behind it. "You've missed one," says Kashiwara. "First class."

* (told_hat) {ash.evening.let_him_talk && mouthfuls() > 0} [Tell him his own joke, the stationmaster's hat]
    You have heard the story of the hat thirty times, and you get it wrong. "No, no. The hat went in off the second bollard," says Kashiwara, and has to take the story over. At the end there's a gap, for the laugh, and you put it in. # holds: ash.evening.let_him_talk
    ~ warm(KASHIWARA)

* (slept) {spent() or (is_known(KASHIWARA) and not is_close(KASHIWARA))} [Go down and sleep for a few hours]
    ~ rest()
    ~ cool(KASHIWARA)
    "Go on," says Kashiwara. "I'll be all right. I'm not going anywhere, it's the one thing they've promised." You sleep for three hours, and come up again.

* (slept_on) {not is_known(KASHIWARA) and not spent()} [Go down and sleep till morning]
    ~ rest()
    ~ cool(KASHIWARA)
    "Go on," says Kashiwara. "You'll want to be fresh for it." You lie down in your place. Once you think that you hear your name, from up there, and you put your cap over your ear.
    -> dew

* (took_barrel) {parched() && mouthfuls() <= 1 && not spent()} [Steal water from the captain's jar]
    ~ fill_canteen()
    ~ drink()
    ~ draw_notice()
    ~ warm(KASHIWARA)
    Captain Tanida's jar has a cloth over it, tied. You untie it, and fill the canteen, and tie it up again. You're out of the mouth of the cave before you know how you tied it: twice round and under, as nobody else in the company ties. Kashiwara has some of the water, and does not keep it.

- -> crossing

= crossing
After midnight Kashiwara stops joking.

The cramp comes every few minutes. His heels dig, and his back lifts off the ground, and he makes a low noise with his mouth shut. "Can't he be quiet?" says the man on his other side.

* (held_ankle) [Hold his ankle, so he knows you're there]
    The skin is cold and it slides on the bone. The other man says again, "Can't he be quiet?" You count between one cramp and the next, and get as far as ninety, then sixty. Then you notice that the other man has not said anything for a long time.

* (went_round) [Crawl round and see to the other man]
    ~ sicken()
    You find the other man in the dark, with your hands. His tin has run over, and they find that too. You carry the tin down to the latrine and bring it back, and put it where he can reach. "Orderly?" he says. You say yes. "What time is it?" You tell him that it's nearly four. It can't be later than one. When you come back to Kashiwara he has been calling you. You take hold of his ankle. The other man does not say anything more.

* (answered_him) ["He can't. Let him be."]
    Kashiwara has heard. His hand comes over the stones, and finds your sleeve, and holds it. "I know," says the other man. "I'm sorry. It's only that I'll be the next." After that you hear him hold his breath when Kashiwara's heels begin, and let it go when they stop. Then it's only the heels.

* (step_past) [Skip the night]
    All night the cramp comes, every few minutes. Kashiwara is frightened, and says so. Towards morning he says "mother", as a small child says it, twenty or thirty times. You are there, and have hold of him. On his other side a man dies.
    -> dew

- "I'm frightened," says Kashiwara.

* (said_here) ["I'm here."]
    "Yes," says Kashiwara. "But you're not coming where I'm going." {crossing.answered_him:He has hold of your sleeve.|} His heels begin to dig.
    ~ warm(KASHIWARA)

* (asked_of_what) ["What of?"]
    Kashiwara takes so long that you think he is dead. "That it doesn't stop," he says. "That this is what it is, and it goes on." His heels begin to dig.
    ~ warm(KASHIWARA)

* (called_orderly) [Get up, and shout for the orderly]
    You shout, and go on shouting. The orderly comes out with his blanket round him and holds a lamp over Kashiwara. He has four hundred sick to see to, and a tin of herbs. "There's nothing," says the orderly. "I could stand here." He stands there until the heels begin to dig, and then he has to go. # holds: lives(KASHIWARA)

- The cramps come on top of one another now. Between two of them he weeps. There are no tears. He wants to be turned on to his side, and he wants to be turned back.

* (turned_him) [Turn him, as often as he asks]
    You get an arm under his shoulders and an arm under his knees and turn him. "No," says Kashiwara. You turn him back. You do that a dozen times. The next time you have him half over, against your chest, and cannot lift him any farther, and that is how he stays. He says "mother" into your neck, as a small child says it, twenty or thirty times. He is not calling her.

* (kept_still) [Hold him still]
    You put your arm across him and your leg across his legs, to hold him down. He fights you. He has hardly anything to do it with, and you have to use your whole weight all the same. Then the cramp is over, and he lies under your arm and says "mother", as a small child says it in Onomichi, twenty or thirty times. He is not calling her.

- You look for the sky to get lighter, and it does not, and you look again.

"Saigo," he says, in his own voice. "I've never been across to Shikoku. Seven years I sold tickets for the ferry. I'm sick on boats. I always thought that one day I'd get on at the front and have a look. I used to say to people that it was very nice, over there."

* (said_nice) ["It is nice. I've been."]
    You have never been to Shikoku. You make one up for him: a pier, with a clock on it, and a street with an awning, where they sell a fish cake fried in oil. "How much is the fish cake?" says Kashiwara. You tell him five sen. "That's fair," he says, and for a time no cramp comes.

* (said_go) ["I'll go across for you."]
    "At the front of the boat," says Kashiwara. "Not inside, with the women. And you'd have to tell me what it's like."
    ~ warm(KASHIWARA)

* (said_same) ["It'll be the same as this side."]
    "I expect so," says Kashiwara. "I'd have liked to go and be disappointed."

-
-> dew

= dew
~ day("1944-10-01")
~ hour(DAWN)
~ grow_thirsty()
{nights.slept_on:It is light when you come up to the wall. Kashiwara has his face to the path. A man farther along says that he called for you until about three, and after that for his mother. "You've slept," says Kashiwara. There's hardly any voice left in it.|At last it is light.} The man on Kashiwara's other side is dead{crossing.went_round:, with one hand in the tin}. Along the foot of the wall a weed grows, four or five leaves of it, with dew on them, about a spoonful in all. {parched() && mouthfuls() == 0:There is no spit left in your own mouth.}

* (licked_dew) [Lick the leaves yourself]
    ~ take_water()
    You go along the leaves on your elbows and lick each with the tip of your tongue. You do not look round until the last one.

* (drank_last) {parched() && mouthfuls() > 0} [Drink out of your own canteen]
    ~ drink()
    You drink kneeling, with your back to everybody. The dew goes to the flies.

* (dew_to_him) [Carry the dew to Kashiwara, leaf by leaf]
    ~ warm(KASHIWARA)
    Kashiwara opens his mouth for each. {parched():By the third your own hand is shaking so much that the drop goes down his neck.|After the third he turns his head and says, clearly, "What service."}

* (shared_dew) {not parched() or is_close(KASHIWARA)} [Share the leaves, one for him, one for you]
    ~ take_water()
    You take the leaves by turns, and he counts, and at the end there is one leaf over. "Toss for it," says Kashiwara. {lucks_lost():Neither of you has a coin, so it goes to him.|You toss his lucky coin, string and all, and he wins.}

- -> card

= card
The cramp has left Kashiwara. "Read me my card," he says.

You hold it up. You can just make out {ash.card.write_true:'I am thirsty'|'It is warm here'}, rubbed away. Of all he wrote, one word is left. "'Mother,'" you read. # holds: letter_is(KASHIWARA_CARD, UNWRITTEN) and (not ash.card.write_true or ash.card)

"'Mother' is good," says Kashiwara. "I'd leave that in. You'll have to write the rest."

By now every man along the wall knows about his mother: the fish stall, the cat, the house up behind the temple. He gives you nine first lines and takes them back.

* (true_line) {not ash.card.send_it_so} ["Tell her what it's like here."]
    Mother. It is not warm and I am not eating. I have gone as thin as your cat. # letter: kashiwara_card

* (luck_line) ["Tell her about the lucky things."]
    Mother. {lucks_lost():I found something every day, and have lost nearly all of it.|I found something every day, and they are all on a string or in the sea.} You need not think I was not looking. # letter: kashiwara_card

* (fish_line) ["Tell her something about the fish."]
    Mother. You always held a fish up and said, Does that look tired to you? I have thought of several answers. # letter: kashiwara_card

- "Now put yourself in," says Kashiwara.

* (put_friend) [Put yourself in]
    There is a baker here. He gave me {ash.noon.shared_water:his water, it is all entered|{wall.gave_mine or salt.last_mouthful:his water|what he could spare}}. If he comes to the door, he will have been on his feet all night, so let him sit down before you thank him. # letter: kashiwara_card
    {wall.drank_mine or salt.drank_it:"I drank mine," you say. "I know," says Kashiwara. "But she'd lie awake, over what sort I was among."}
    ~ warm(KASHIWARA)

* (put_debt) [Put in what is owed between you]
    {ash.watched or ash.facing.hit_hard:A man here owes me for {ash.watched:a beating|a string of lucky things}. If he comes, let him off. He would only go on about it.|I owe a man here for {ash.noon.shared_water or wall.gave_mine or salt.last_mouthful:water|company}, and cannot pay. Give him the good seat by the brazier. He is a baker, he will know if it is hot enough.} # letter: kashiwara_card

* (put_nobody) {not is_close(KASHIWARA)} ["Leave me out. It's your card."]
    People have been good to me. Some of them were shy of it. # letter: kashiwara_card

- "Is that all the room there is?" says Kashiwara. There's a line's worth, at the bottom. He says that line straight off.

Do not come down to the pier to meet the boats. I know you. It is cold, and they are never on time. # letter: kashiwara_card

~ receive(KASHIWARA_CARD)
"Read it over," says Kashiwara. You read it over. "It's not good enough," he says. "Is it? But leave it." He has taken hold of it by a corner. # holds: letter_is(KASHIWARA_CARD, KEPT)

-> promise

= promise
"My mother's up behind the temple," says Kashiwara. "There's a hundred and four steps. Well. What will you do with the card?"

* (promise_post) {is_known(MORI)} ["I'll hand it in to Mori, for the post."]
    "He'll take out {card.true_line:the cat|half}," says Kashiwara. "But she'd have the postmark. She'd know I was alive on the day of it." He shuts your fingers on the card.

* (promise_carry) ["I'll take it to her myself."]
    "To the door?"

    "To the door."

    "You'll curse me for the steps." He is so pleased that you can't look. {ash.noon.shared_water:"That's entered," says Kashiwara. "That's the big debt."|"Then I shall owe you for the steps," says Kashiwara. "That's the big debt."} # holds: letter_is(KASHIWARA_CARD, KEPT)
    ~ warm(KASHIWARA)

* (promise_nothing) ["I don't know. I'll keep it dry."]
    "That's all one can do for a card." He lets go of it, one finger after another. {crossing.said_go:"You've promised me the crossing," says Kashiwara. "One shouldn't be greedy."|{ash.night.refused_card:"In June you wouldn't have this card in your bag," says Kashiwara. "I thought then that it was meanness."|"You never were one to promise," says Kashiwara. "I used to think that it was meanness."}} # holds: letter_is(KASHIWARA_CARD, KEPT) and not water.promise.promise_carry

- -> last

= last
~ hour(NOON)
{mouthfuls() > 0: -> last_water}
-> sum

= last_water
There's {mouthfuls() == 1:one mouthful|a little} left in your canteen. {parched():There may be no more before evening. You have not sweated since last night, and your hands are cold.|Kashiwara has heard the water move, and has turned his eyes to the wall.} # holds: mouthfuls() > 0

* (gave_at_noon) [Wet his mouth with it]
    ~ give_water(KASHIWARA)
    ~ grow_thirsty()
    The mouthful goes in at the corner of his lips. He keeps it there a long time. "What would that be worth," says Kashiwara, when he has swallowed it, "in ferry tickets?"

* (drank_at_noon) {parched()} [Drink it. It can't help him now.]
    ~ drink()
    It's one swallow, and you can feel how far down it goes. You drink it with your face to him, at least; and he moves his hand, an inch, as one does to say that it doesn't matter.

* (kept_canteen) [Save it for the evening]
    There's this evening to think of. # holds: mouthfuls() > 0

- -> sum

= sum
Towards one o'clock Kashiwara wants to be told again what a shell costs.

"Three thousand yen," you say.

"And a roll?" says Kashiwara.

"{ash.price.ten_sen:Ten|Five} sen."

His finger goes up and writes the sum on the air. The finger gets as far as the figure to be carried, and stays there.

* (stayed) [Hold up his wrist, so that he can finish]

* (step_past) [Skip to when it is over]
    ~ dies(KASHIWARA)
    Kashiwara dies at about two o'clock, with the sum half done. You are there. For a while afterwards you go on keeping off the flies. # holds: not lives(KASHIWARA) and letter_is(KASHIWARA_CARD, KEPT)
    -> entered

- You take Kashiwara by the wrist, so that his finger can go on writing. "{ash.price.ten_sen:Thirty|Sixty} thousand," he says.

"Rolls?" you say.

"For the one shell."

You wait. His lips come together for the next word. You go on waiting, with the wrist in your hand, and look at his mouth. After some time a fly comes down at the corner of his eye and walks along the lid, and he lets it.

You put the hand back on the blanket. # holds: letter_is(KASHIWARA_CARD, KEPT)

~ dies(KASHIWARA)
-> entered

= entered
# place: The foot of Suribachi
~ hour(DUSK)
The water comes at four, in barrels, on men's backs, slopping. You hadn't thought that you would drink. You drink till your ears hurt, and come up for breath, and put your mouth back.

~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
Pak has brought your shovel, and his own. In this ash a grave fills as fast as it's dug. So he fetches stones, and the two of you lay them over Kashiwara from the feet up, flat ones lowest, the small ones between. {bread.steamed_rice:The violet loaf goes in under his hand.}{bread.steamed_bread:In his shirt, in paper, is some of the loaf. It goes with him.} {nights.washed_him or salt.tub_again:Twice your own gut sends you off behind the rocks.} # holds: not lives(KASHIWARA) and (not water.bread.steamed_bread or the_walk.stores.took_flour) and (not water.bread.steamed_rice or not the_walk.stores.took_flour)

{lucks_lost():{ash.evening.felt_for_lucks:The anchor button, the one lucky thing that came back, is sewn in his cap. You take out your stitches.|You go through his pockets for something small, and find half a comb.}|You count the lucky things on his string, as far as you get: coin, button, shell, half a comb.} # holds: not lives(KASHIWARA) and (not ash.evening.felt_for_lucks or lucks_lost())

* (took_lucks) [Take {lucks_lost():it|them}, for his mother]
    {lucks_lost():It goes into the haversack, with the card.|They go into the haversack with the card, and make a noise there when you walk, so that for weeks you turn round.} # holds: letter_is(KASHIWARA_CARD, KEPT)

* (left_lucks) [Leave {lucks_lost():it|them} on him]
    You do up his collar over {lucks_lost():it|them}, and on the collar you lay a good square stone, and then a wedge. {lucks_lost():"They will know him by that," says Pak.|"They will find him by those," says Pak.}

- Corporal Mori stands to one side, with a bundle of ration slips, until the last stone is in. He keeps the battalion's roll as well: each man who dies, on a slip, by name and date and place. "I need to put the cause," says Mori. "Illness, or killed in action." # holds: not lives(KASHIWARA) and letter_is(KASHIWARA_CARD, KEPT) and letter_is(MORI_ROLL, UNWRITTEN)

* (difference) ["What's the difference?"]
    "To him? None. If it's 'in action' his mother gets forty yen a year more."

* (asked_others) ["What did you put for the others?"]
    "For the eight from the wall? In action. There was nobody by to tell me otherwise. It's forty yen a year more than for illness, to the mothers," says Mori. {crossing.answered_him:He shows you who lay on Kashiwara's other side: Abe, twenty-four, who died in the night.}
    ~ warm(MORI)

- * (in_action) ["In action."]
    Mori writes the date, the hour, the mountain; then he holds the pencil away from the paper. "Which action?" he asks. "Water," you say. He writes that too. "It will be queried," says Mori. "I shall let it stand."
    ~ warm(MORI)

* (of_illness) ["Of illness. Put what it was."]
    "Mostly it's 'in action' that battalion wants," says Mori. But his shoulders have come down. He writes for longer than the words can need. "It's the first true one since July," says Mori.
    ~ warm(MORI)

* (ask_card) {promise.promise_post} [Give Mori the card to read, for the post]
    ~ send(KASHIWARA_CARD)
    {card.true_line:Mori comes to "as thin as your cat". "That's sickness, strictly, and not allowed," he says. He looks at the stones, and strikes nothing.|Mori reads the card through, and strikes nothing.} "It ought to be struck for {card.fish_line:the fish|the pier} alone," says Mori. "Everyone will know who wrote it." He puts the seal to it. For the cause, on his roll of the dead, he writes: of illness. # holds: letter_is(KASHIWARA_CARD, SENT) and not is_struck(KASHIWARA_CARD) and not water.promise.promise_carry

- ~ mend()
For a fortnight Pak doses your gut with charcoal, off a spoon.

{nights.took_barrel:In the second week Captain Tanida comes along the shelf, and looks at how the haversacks are tied. At yours he stops. He has seen that knot on his water jar, after it was robbed. "Kashiwara was a loud man," says Tanida. He says nothing of the jar.} # holds: not water.nights.took_barrel or marked()

{letter_is(KASHIWARA_CARD, SENT):Kashiwara's card to his mother leaves with the boat, eight days after. You watch the boat until it's out of sight.|The card is in the haversack, in the dry. {promise.promise_post:You'll hand it in tomorrow. You'll hand it in when you can read it without hearing him.|You tie the neck.}} # holds: (letter_is(KASHIWARA_CARD, SENT) or letter_is(KASHIWARA_CARD, KEPT)) and (not letter_is(KASHIWARA_CARD, SENT) or water.promise.promise_post)
-> the_new_man
