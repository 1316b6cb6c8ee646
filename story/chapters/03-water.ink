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
By September the company lives inside the mountain for good. It has bunks, and a shelf for shoes. {knows(FLUE_DUG):The draught is yours: men who have never spoken to you lie with their heads toward it.|In the bend under the engineers' shaft the air is so used that matches go out in it.} # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

{the_walk.repeated.told_joke:Half of Tanida's company still shaves one side.}{the_walk.repeated.told_kashiwara:Kashiwara has told no one that the beach will be given up. He never kept another secret.}{the_walk.repeated.told_nobody:Kashiwara looks at you, now and then, as at a man who owes.}{the_walk.repeated.told_arai:Pak has been seen putting by sugar, string and a candle end, in three different holes.} # holds: knows(BEACH_WILL_FALL)

The rice comes out of the sulphur water violet, and every man has a bad gut; in the worst of them it is dysentery. {sick():You have had yours since the tub under the pipe; you were merely early.|Yours began on Friday.} They call the path to the ditch the Tōkaidō, for the traffic. # note: water # holds: (not sick() or the_walk.shade.drank_drip) and (not the_walk.shade.drank_drip or sick())

~ sicken()
* (ate_violet) [Eat the rice anyway]
    ~ eat()
    You shut your eyes and call the rice pumpkin. It goes straight on through you.

* (left_violet) [Leave half, as the captain does]
    ~ go_hungry()
    You have seen Captain Tanida's tin come out from behind his curtain. He leaves his rice half-way up, violet like yours. Several people had hoped that he ate something better.

- ~ day("1944-09-24")
~ hour(MORNING)
{home.ate_violet:Then one morning Kashiwara doesn't come for his rice.|Then one morning Kashiwara is late on the path.} He has begun coming back with his trousers in his hand. # holds: sick()

"Second class," says Kashiwara. "From here one sits where one can."

Those who can't work are carried out past a rope, to the lee of a wall, where the flies are. There is no ship for the sick. So far nobody has been carried back.

* (did_his_shift) [Do his shift at the face, and yours]
    ~ toil()
    ~ toil()
    You answer to Kashiwara's name in the dark. Sergeant Nemoto holds the lamp to a face that is all dust. "You've put on weight, Kashiwara," says the sergeant, and goes by.
    ~ warm(KASHIWARA)

* (told_sergeant) [Tell the sergeant, so that he can lie down]
    ~ toil()
    Kashiwara is outside the rope within the hour, carried on a door. "I could have stood a while yet," he says. "I'm a good stander." He looks up at the flies, to see who's on duty.
    ~ cool(KASHIWARA)

* (charcoal) {is_known(PAK)} [Ask Pak what miners take for it]
    ~ toil()
    "Charcoal," says Pak. That night he burns down a pit-prop, in a hole, with a lid on, and grinds it in a helmet. Kashiwara's teeth go black. The charcoal holds him for three days.
    ~ warm(KASHIWARA)
    ~ warm(PAK)

- -> wall

= wall
# place: The lee of the wall, Suribachi
~ day("1944-09-27")
~ hour(NOON)
Three days later there are twelve men along the wall. An orderly comes twice a day with herb tea, and a feather on a stick for the flies.

{home.did_his_shift:They have carried Kashiwara out all the same. He|Kashiwara} has got small. {ash.beaten:He looks at the scar in your eyebrow. "That one's still on the books," he says.}{ash.facing:"We're even in slaps, I make it," he says.}{ash.watched:"I've taken a place on the wall," he says, "so that you can see me from where you sit."}{ash.ranks:"We ought to have taught them a song," he says.} His tongue has to be peeled off before each word. {not lucks_lost():He has the string of lucks outside his shirt, and runs it through his fingers when the gripe comes.} # holds: (lucks_lost() or (not ash.facing.hit_hard and not ash.watched.held_tin)) and (ash.beaten + ash.facing + ash.watched + ash.ranks == 1)

What he drinks goes through him in a quarter of an hour.

- (door)
<- doors.wall
* (gave_mine) [Give him of yours]
    ~ give_water(KASHIWARA)
    Kashiwara takes the water with rests, like a man on a stair. {ash.noon.shared_water:"That's two swallows and five," he says. "It's entered." }{ash.noon.drank_alone:"Facing me," he remarks. }By the time you have the stopper in you're holding him by the armpits over the tin, and all of it has come out. # holds: not ash.noon.shared_water or not ash.noon.drank_alone

* (boiled_it) {is_known(PAK)} [Make him clean water, with Pak]
    ~ toil()
    ~ warm(PAK)
    Pak has thought about it already. He hangs a wet sack over the vent and leans a sheet of roof iron over the sack. On the cold side the iron sweats. A man has to turn it. It takes until dusk for one canteen, flat and sweet.
    ~ fill_canteen()
    ~ give_water(KASHIWARA)
    "What's it of?" says Kashiwara, holding it in his cheek.

* (begged_navy) {the_walk.stores.mended_seam} [Go to the navy's petty officer and ask]
    ~ draw_notice()
    "The baker," says the petty officer. He fills your canteen at the navy's drum, and then, having looked along the cave, your mess tin. You walk back the length of the beach with it held in front of you, past four hundred men, and not one of them jogs your arm. Kashiwara drinks the tin to the bottom, and for as long as it takes you to sit down he has it. # holds: flour() == 0
    ~ fill_canteen()
    ~ give_water(KASHIWARA)

* (drank_mine) [Drink it yourself. He can't keep it.]
    ~ drink()
    ~ drink()
    You work it out standing up, with the stopper out. On a swallow of water you will dig for an hour. In Kashiwara it won't stay for a quarter of one. He watches it go down your neck, and works it out after you, and gets the same.

- {ash.noon.fed_yoneda:Yoneda has brought Kashiwara, from the cave, the card to his mother that he began in June. Kashiwara|Kashiwara has out the card to his mother that he began in June. He} holds it against the sky, where it has been rubbed grey: you can see light through it. # holds: letter_is(KASHIWARA_CARD, UNWRITTEN)

-> bread

= bread
~ hour(DUSK)
"If I could fancy anything," says Kashiwara. The orderly has told him gruel. He has told the orderly about a ferry that had a dining saloon.

{the_walk.stores.took_flour:The navy's flour is in its sock. Over the vent behind the latrine a man could steam a loaf, if he had a lid.|There's rice, and a lid, and behind the latrine a vent that will take the skin off an egg.} # holds: not the_walk.stores.took_flour or (flour() == 2)

* (steamed_bread) {the_walk.stores.took_flour} [Steam him a loaf with half the flour]
    ~ eat()
    ~ warm(KASHIWARA)
    ~ warm(YONEDA)
    The loaf wants forty minutes, and for the last ten of them men come out of the mountain, without a word, and stand downwind. It's grey, and the size of a fist. Kashiwara holds it in both hands under his nose. He eats a piece as big as a stamp. Then he has you break up the rest, for the wall, and calls the fares. # holds: flour() == 1

* (kept_flour) {the_walk.stores.took_flour} [Keep the flour for someone who can use it]
    You leave the sock where it is. It's for later, for a man on his feet, when there's a man on his feet. You sit with your back against it. "You've flour on your cuff," says Kashiwara, presently. He sold tickets, and looks at cuffs. # holds: flour() == 2
    ~ cool(KASHIWARA)

* (steamed_rice) {not the_walk.stores.took_flour} [Pound your rice, and steam him that]
    ~ give_food(KASHIWARA)
    You pound your own rice, two days of it, under the butt of a rifle. What comes off the vent is violet and has corners. "It's a brick," says Kashiwara, delighted. # holds: flour() == 0

* (told_him_bread) [Tell him how you'd bake a loaf, instead]
    So you begin at two in the morning, with the lamp, and the starter's skin to be turned back, and how it smells under the skin. By the second rise there are men up on their elbows all along the wall. When you take it from the oven Kashiwara says, "Wait. Let it cool," and shuts his eyes.
    ~ go_hungry()
    ~ warm(KASHIWARA)

- In the night a typhoon comes over the south of the island. It takes the lid off the big cistern, and the sea gets in.

-> salt

= salt
# place: The lee of the wall, Suribachi
~ day("1944-09-30")
~ hour(MORNING)
~ grow_thirsty()
The cistern is salt{wall.boiled_it:, and the wind has had Pak's sheet of iron}. For two days no canteens have come. There are barrels on the way, from the north, by hand: tomorrow, says Sergeant Nemoto, for the second time. {parched():Your tongue knocks on your teeth.}

Of the twelve along the wall there are five. Yoneda comes by with a hand out in front of him, from habit: since last month he does not see after sunset. {ash.noon.fed_yoneda or the_walk.neck.with_yoneda:He has brought Kashiwara a pebble to suck. He washed it, he says, and doesn't say in what.}

* (last_mouthful) [Give Kashiwara what's in the canteen]
    ~ give_water(KASHIWARA)
    Kashiwara doesn't make a remark. He only opens his mouth, and afterwards he takes hold of your sleeve and wipes the neck of the canteen with it, first class, and gives it back.

* (drank_it) [Drink, and tell him there is none]
    ~ drink()
    "There's none," you say. He looks at your lip, where it's wet. "No," says Kashiwara. "I'll enter that as none."
    ~ cool(KASHIWARA)

* (tub_again) [Fetch from the steam pipe's tub]
    ~ sicken()
    ~ take_water()
    ~ cool(PAK)
    The board {the_walk.shade.drank_drip:still }says NEVER FOR DRINKING, with two circles. You strain it through a puttee, and it comes through the same. Kashiwara won't have it. "I've tried that line," he says. By evening your own gut has turned to blood, and Pak, who saw you at it, won't look at you. # holds: sick()

* (went_north) {not spent()} [Walk north to meet the barrels]
    ~ toil()
    Five kilometres, with a pole and two cans. You meet the barrels at the neck of the island. They give you one can, and it's half when you have carried it back, for reasons that have to do with ash, and a little with you. Kashiwara has some of it, and it does not stay in him.
    ~ fill_canteen()
    ~ drink()
    ~ warm(KASHIWARA)

- -> nights

= nights
~ hour(NIGHT)
{parched() && mouthfuls() <= 1:You have stopped sweating. Pak puts a hand inside your collar, and takes it out, and looks at it. "You will go before him," says Pak. "There is a jar behind the captain's curtain. I tell you only where it is."|Down in the caves there is your place on the shelf{knows(FLUE_DUG):, with the air going over it}.} Out here by the wall there is Kashiwara, and the feather to be worked, and the tin that he needs every few minutes. There was blood in the tin at sunset. # holds: not knows(FLUE_DUG) or (the_walk.flue.dug or the_walk.flue.dug_share)

You have your own use for the tin.

* (washed_him) {not spent()} [Stay. Wash him. Hold him up.]
    ~ toil()
    ~ warm(KASHIWARA)
    ~ sicken()
    There's no water to do your hands with, after. You hold him up by the armpits. He weighs less than a sack does when it's half empty. "This gentleman is with me," says Kashiwara, to nobody who is there.

* (worked_feather) [Stay, with the feather, upwind]
    ~ warm(KASHIWARA)
    You work the feather till your wrist has gone. The flies lift where it goes, and settle behind it. "You've missed a gentleman," says Kashiwara, of a fly. "Rear car."

* (told_hat) {ash.evening.let_him_talk && mouthfuls() > 0} [Tell him the stationmaster's hat]
    You have heard the story of the hat thirty times, and you get it wrong. "No, no. It went in off the second bollard," says Kashiwara, and has to take it over. At the end there's a gap, for the laugh, and you put it in. # holds: ash.evening.let_him_talk
    ~ warm(KASHIWARA)

* (slept) {not is_close(KASHIWARA) or spent()} [Go down to the caves and sleep]
    ~ rest()
    ~ cool(KASHIWARA)
    "Go on," says Kashiwara. "I'll be all right. I'm not going anywhere, it's the one thing they've promised." You sleep for three hours, and then you wake, and lie there, and come up again.

* (took_barrel) {parched() && mouthfuls() <= 1 && not spent()} [Steal from the officers' water jar]
    ~ fill_canteen()
    ~ drink()
    ~ draw_notice()
    ~ warm(KASHIWARA)
    Captain Tanida's jar has a cloth over it, tied. You untie it, and fill the canteen, and tie it up again. You're out of the mouth of the cave before you know that you did it twice round and under. There's one man in the company who ties like that.

- -> crossing

= crossing
After midnight Kashiwara stops making remarks.

The gripe comes every few minutes. You can tell by his heels. They dig, and his back lifts off the ground, and he makes a low noise with his mouth shut. Then it lets go of him and he lies and pants. There is nothing left for it to bring. It goes on. It is quite dark. The smell is on your hands and in your mouth. "Can't he be quiet?" says the man on his other side.

* (held_ankle) [Keep hold of Kashiwara's ankle]
    You hold on to it, so that he knows. His skin is cold and it slides on the bone. The other man says it again, a while later. You count between one cramp and the next, and get as far as ninety, then sixty. When you notice it, the other man has not said anything for a long time.

* (went_round) [Crawl round to the other man]
    ~ sicken()
    You find him with your hands. His tin has run over, and now it's on your hands. You carry it down to the ditch and bring it back, and put it where he can reach. "Orderly?" he says. You say yes. "What time is it?" You tell him that it's nearly four. It can't be later than one. When you have hold of Kashiwara's ankle again he has been calling you, and the other man does not say anything more.

* (answered_him) ["He can't. Let him be."]
    "I know," says the man. "I'm sorry. It's only that I'm next." After that you hear him hold his breath when Kashiwara's heels begin, and let it go when they stop. You listen to it for a long time. Then it's only the heels.

- "I'm frightened," says Kashiwara.

* (said_here) ["I'm here."]
    "Yes," he says. "But you're not coming." You have no answer to that. You have hold of his ankle. The heels begin to dig.
    ~ warm(KASHIWARA)

* (asked_of_what) ["What of?"]
    He takes so long that you think he has gone. "That it doesn't stop," he says. "That this is it, and it goes on." The heels begin to dig.
    ~ warm(KASHIWARA)

* (called_orderly) [Get up, and shout for the orderly]
    You shout, and go on shouting. The orderly comes out with his blanket round him and holds a lamp over Kashiwara. He has four hundred men like this, and a tin of herbs. "There's nothing," says the orderly. "I could stand here." He stands there until the heels begin to dig, and then he has to go. # holds: lives(KASHIWARA)

- This cramp is the worst of them. When it is over he weeps, without any water in it. He wants to be turned on to his side, and he wants to be turned back.

* (turned_him) [Turn him, as often as he asks]
    You get an arm under his shoulders and an arm under his knees and turn him. "No," says Kashiwara. You turn him back. You do that nine times. At the tenth you have him half over, against your chest, and cannot lift him any farther, and that is how he stays. He says the word one says as a child, for mother, into your neck, twenty or thirty times. He is not calling her. It is only the word.

* (kept_him_still) [Hold him as he lies]
    You put your arm across him and your leg across his legs. He fights it. He has hardly anything to do it with, and you have to use your whole weight all the same. Then that's over, and he lies under your arm and says the word one says as a child, for mother, in the speech of Onomichi, twenty or thirty times. He is not calling her. It is only the word.

- You cannot see the sky get any lighter, and you look for it, and you look for it.

"Saigo," he says, in his own voice, at some hour. "I've never been across."

"Across where?"

"To Shikoku. Seven years I sold them. Forty tickets a minute. I'm sick on boats. I always thought that one day I'd get on at the front and have a look." He breathes. "I used to say to people that it was very nice, over there."

* (said_nice) ["It is nice. I've been."]
    You have never been to Shikoku. You give him a pier, with a clock on it, and a street with an awning, where they sell a fish cake fried in oil. "How much?" says Kashiwara. You tell him five sen. "That's fair," he says, and for quite a time the heels lie still.

* (said_go) ["I'll go across for you."]
    "At the front of the boat," he says. "Where the rope is. Not inside, with the women." He has hold of your thumb. "You'd have to tell me." You say that you will.
    ~ warm(KASHIWARA)

* (said_same) ["It'll be the same as this side."]
    "I expect so," says Kashiwara. "I'd have liked to be disappointed."

-
-> dew

= dew
~ day("1944-10-01")
~ hour(DAWN)
~ grow_thirsty()
It does get light. The man on Kashiwara's other side is dead{crossing.went_round:, with one hand in the tin}. Along the foot of the wall grow four or five leaves, and there is dew on them. Take one by the stalk, tip it, and a drop runs down into the point. The whole row comes to about a spoonful. {parched():You are not sweating. When you stop sweating, Pak told you in the summer, don't ask.}

* (licked_dew) [Lick the leaves yourself]
    ~ take_water()
    You go along the leaves on your elbows and lick each with the tip of your tongue. You do not look round until the last one.

* (drank_last) {parched() && mouthfuls() > 0} [Drink what's left in your canteen]
    ~ drink()
    You drink kneeling, with your back to everybody. You leave the leaves to the flies.

* (dew_to_him) [Carry them to Kashiwara, leaf by leaf]
    ~ warm(KASHIWARA)
    Kashiwara opens his mouth for each. {parched():By the third your own hand is shaking so much that the drop goes down his neck.|After the third he turns his head and says, clearly, "Service."}

* (shared_dew) {not parched() or is_close(KASHIWARA)} [One for him, one for you]
    ~ take_water()
    You take the leaves by turns, and he counts, and at the end there is one over. "Toss for it," says Kashiwara. {lucks_lost():Neither of you has a coin, so it goes to him.|You toss the coin on his string, and he wins.}

- -> card

= card
The gripe has left him. He lies flat, and his face is quite clear. "Read me what I've got," says Kashiwara.

He means the card to his mother. You hold it up. {ash.card.write_true:'I am thirsty' was there, once, and can still be made out.|The word 'warm' has been rubbed out so often that it has come up again.} Otherwise it's grey. "'Mother,'" you read. # holds: letter_is(KASHIWARA_CARD, UNWRITTEN) and (not ash.card.write_true or ash.card)

"That's good. I'd leave that in." His hand can't write any longer; it's wandering about on the blanket after small coins. "You'll have to be the pencil."

By now the whole wall knows about her: the fish stall, the cat, the house up behind the temple. He gives you nine beginnings and takes them back. Then he's a long time quiet.

* (true_line) {not ash.card.send_it_so} ["Say what it's like."]
    Mother. It is not warm and I am not eating. I have gone as thin as that cat. # letter: kashiwara_card

* (luck_line) ["Say what you found."]
    Mother. {lucks_lost():I found something every day, and have lost nearly all of it.|I found something every day, and they are all on a string or in the sea.} You need not think I was not looking. # letter: kashiwara_card

* (fish_line) ["Say something about the fish."]
    Mother. You always held one up and said, Does that look tired to you? I have thought of several answers. # letter: kashiwara_card

- "Now you," says Kashiwara. "In the middle. I always put people in the middle, it stops them falling off."

* (put_friend) [Put yourself in]
    There is a baker here. He gave me {ash.noon.shared_water or wall.gave_mine or salt.last_mouthful:his water, it is all entered|what he could spare}. If he comes to the door, he will have been on his feet all night, so let him sit down before you thank him. # letter: kashiwara_card
    ~ warm(KASHIWARA)

* (put_debt) [Put the debts in]
    {ash.watched or ash.facing.hit_hard:A man here owes me for {ash.watched:a beating|a string of lucks}. If he comes, let him off. He would only go on about it.|I owe a man here for {ash.noon.shared_water or wall.gave_mine or salt.last_mouthful:water|company}, and cannot pay. Give him the good seat by the brazier. He is a baker, he will know if it is hot enough.} # letter: kashiwara_card

* (put_nobody) {not is_close(KASHIWARA)} ["Leave me out. It's your card."]
    People have been good to me. Some of them were shy of it. # letter: kashiwara_card

- He's looking up at the flies, and past them. "Is that all the room there is?" There's a line's worth, at the bottom, where the grey is worst.

Do not come down to the pier to meet the boats. I know you. It is cold, and they are never on time. # letter: kashiwara_card

~ receive(KASHIWARA_CARD)
"Read it over," says Kashiwara. You read it over. He listens with his head on one side, like a man hearing a price. "It's not good enough," he says. "Is it? But go on." # holds: letter_is(KASHIWARA_CARD, KEPT)

-> promise

= promise
"She's up behind the temple," says Kashiwara. "There's a hundred and four steps. Well. What will you do with it?"

* (promise_post) {is_known(MORI)} ["I'll hand it in to Mori tonight."]
    "He'll take out {card.true_line:the cat|half}," says Kashiwara. He thinks about it. "But she'd have the postmark. She'd know I was alive on the day of it." He shuts your fingers on the card.

* (promise_carry) ["I'll take it to her myself."]
    "To the door?"

    "To the door."

    "You'll curse me." It has pleased him more than you can stand to look at. "That's entered," says Kashiwara. "That's the big one." # holds: letter_is(KASHIWARA_CARD, KEPT)
    ~ warm(KASHIWARA)

* (promise_nothing) ["I don't know. I'll keep it dry."]
    "That's all one can say of a card." He lets go of it slowly, one finger after another. {crossing.said_go:"You've promised me the crossing," says Kashiwara. "One shouldn't be greedy."|"You never did promise a thing," says Kashiwara. "I used to think that it was meanness."} # holds: letter_is(KASHIWARA_CARD, KEPT) and not water.promise.promise_carry

- -> last

= last
~ hour(NOON)
{mouthfuls() > 0: -> last_water}
-> sum

= last_water
There's {mouthfuls() == 1:one mouthful|a little} yet in your canteen. {parched():You have not sweated since last night, and your hands are cold. It is what you have to reach the evening on, and there may be no barrels before the evening.|Kashiwara has heard it, and has turned his eyes to the wall, so as not to be looking.} # holds: mouthfuls() > 0

* (gave_at_noon) [Wet his mouth with it]
    ~ give_water(KASHIWARA)
    ~ grow_thirsty()
    The mouthful goes in at the corner of his lips. He keeps it there, with his mouth shut, as a child will that's been told to swallow. "What would that be," says Kashiwara, when he has, "in ferries?"

* (drank_at_noon) {parched()} [Drink it. He is past it.]
    ~ drink()
    It's one swallow, and you can feel how far down it goes. You drink it with your face to him, at least; and he moves his hand, an inch, as one does to say that it doesn't matter.

* (kept_canteen) [Leave the stopper in]
    You leave the canteen shut. There's this evening to think of; there is always going to be this evening. # holds: mouthfuls() > 0

- -> sum

= sum
Toward one o'clock Kashiwara wants to be told what a shell costs.

"Three thousand yen," you say.

"And a roll?" says Kashiwara.

"{ash.price.ten_sen:Ten|Five} sen."

His finger goes up and writes the sum on the air. It reaches the figure to be carried, and stays there.

* (stayed) [Stay, and hold up his wrist]

* (step_past) [Step past the rest of the noon]
    ~ dies(KASHIWARA)
    Kashiwara dies at about two o'clock, with the sum half done. You were there. For a while afterwards you go on keeping off the flies. # holds: not lives(KASHIWARA) and letter_is(KASHIWARA_CARD, KEPT)
    -> entered

- You take him by the wrist, so that the finger can go on. "{ash.price.ten_sen:Thirty|Sixty} thousand," says Kashiwara. It's hardly even breath.

"Rolls?" you say.

"For the one shell."

You wait. His lips come together for the next word. You know which word it is. You go on waiting, with the wrist in your hand, and look at his mouth. After some time a fly comes down at the corner of his eye and walks along the lid. He lets it.

You put the hand back on the blanket. # holds: letter_is(KASHIWARA_CARD, KEPT)

~ dies(KASHIWARA)
-> entered

= entered
# place: The foot of Suribachi
~ hour(DUSK)
The barrels come at four, on men's backs, slopping.

~ fill_canteen()
~ drink()
~ drink()
~ fill_canteen()
Pak has brought your shovel, and his own. In this ash a grave fills like everything else. So he fetches stones, and the two of you lay them over Kashiwara, flat ones lowest, small to chink, and a wedge. {bread.steamed_rice:The violet brick goes in under his hand.}{bread.steamed_bread:The crust of the loaf is in his shirt, in paper. It goes with him.} {nights.washed_him or salt.tub_again:Twice you have to go off behind the rocks.} # holds: not lives(KASHIWARA) and (not water.bread.steamed_bread or the_walk.stores.took_flour) and (not water.bread.steamed_rice or not the_walk.stores.took_flour)

{lucks_lost():{ash.evening.felt_for_lucks:The button with the anchor is sewn in his cap. You take out your stitches, and hold it.|There's nothing on him. You go through his pockets for something small, and find half a comb.}|You count the lucks on his string: coin, button, shell, half a comb. The string was shorter than he made it sound.} # holds: not lives(KASHIWARA) and (not ash.evening.felt_for_lucks or lucks_lost())

* (took_lucks) [Take {lucks_lost():it|them}, for his mother]
    {lucks_lost():It goes into the haversack, with the card. It isn't much to carry to a mother's door.|They go into the haversack with the card, and make a noise there when you walk, so that for weeks you turn round.} # holds: letter_is(KASHIWARA_CARD, KEPT)

* (left_lucks) [Leave {lucks_lost():it|them} on him]
    You do up the collar. A stone goes over that too, a good one, square. {lucks_lost():"They will know him by that," says Pak.|"They will find him by those," says Pak.}

- Corporal Mori stands off, with his book, until the last stone's in. Besides the letters he keeps the battalion's roll: each man who dies, by name and date and place. "I need to put the cause," says Mori. "Of illness; or else, in action. The captain leaves it to me." # holds: not lives(KASHIWARA) and letter_is(KASHIWARA_CARD, KEPT) and letter_is(MORI_ROLL, UNWRITTEN)

* (asked_difference) ["What's the difference?"]
    "To him? None. To her, forty yen a year. And at the shrine they put them on different days."

* (asked_others) ["What did you put for the others?"]
    "For the eight from the wall? In action. There was nobody standing by to ask." He turns back a page, to be sure of it. "It's forty yen a year to the mothers," says Mori. "I haven't had to say which action." {crossing.answered_him:He shows you who lay on Kashiwara's other side: Abe, twenty-four, the second.}
    ~ warm(MORI)

- * (in_action) ["In action."]
    Mori writes the date, the hour, the mountain; then he holds the pencil away from the paper. "Which action?" he asks. "Water," you say. He writes that too, and looks at it. "It will be queried," says Mori. "I shall let it stand."
    ~ warm(MORI)

* (of_illness) ["Of illness. Put what it was."]
    "They mostly want the other." But his shoulders have come down. He writes for longer than the words can need. "It's the first true one since June," says Mori.
    ~ warm(MORI)

* (ask_card) {promise.promise_post} [Give Mori the card to read, for the post]
    ~ send(KASHIWARA_CARD)
    {card.true_line:He lets the cat stand. "Sickness, strictly," he says. He looks at the stones, and the pencil goes by it, a hair above.|He reads it through on his feet. The pencil goes by, a hair above, and never comes down.} "It ought to be struck for {card.fish_line:the fish|the pier} alone," says Mori. "Everyone will know it's him." The seal goes on, straight. For the roll, without being told to, he writes: of illness. # holds: letter_is(KASHIWARA_CARD, SENT) and not is_struck(KASHIWARA_CARD) and not water.promise.promise_carry

- {letter_is(KASHIWARA_CARD, SENT):The card leaves on the ninth of the month. You watch the boat until it's out of sight, and so does Pak.|The card's inside the haversack, in the dry. {promise.promise_post:You'll hand it in tomorrow. You'll hand it in when you can read it without hearing him.|You tie the neck. There are another man's words in it now.}} # holds: (letter_is(KASHIWARA_CARD, SENT) or letter_is(KASHIWARA_CARD, KEPT)) and (not letter_is(KASHIWARA_CARD, SENT) or water.promise.promise_post)

~ mend()
For a fortnight Pak feeds you charcoal off a spoon, and asks nothing.

{nights.took_barrel:In the second week Captain Tanida comes along the shelf, and looks at the necks of the haversacks, one by one. At yours he stops. "He was a loud man," says Tanida, after some time. He lets the jar go by. But he has looked.} # holds: not water.nights.took_barrel or marked()
-> the_new_man
