// CHAPTER 10. THE BARON
// When: 8 to 15 March 1945. Nishi's caves, in the north-east.
// Who wants what: Nishi wants company that can keep up. Itō wants a tank. Ōkubo wants orders that will hold together. Sam
//   wants his letter finished. Saigo wants to be let alone with the water. Shimizu wants what he was promised.
// Enter: from the_sword.   Leave: -> a_mine (a find), or endings.baron.
// Teaches the machine: Nishi and Sam die; sam_letter, shimizu_letter, letter_six; bonds with Nishi, Ōkubo, Itō, Shimizu.
// Answers: the voice in the shaft, the shave, the sum, who was given water, the flour, what Saigo said under the sword,
//   the letter promised to Shimizu.
// Remembered by labels: boots.*, mines.*, sam.*, page.*, eyes.*, leave.*

=== the_baron
# chapter: 10
# title: The Baron
# place: Nishi's caves
# when: March 1945
# care: shown, a blinding
~ day("1945-03-08")
~ hour(DUSK)
{hurt():
    ~ dress_wound()
}
~ rest()
~ fill_canteen()
~ drink()
~ drink()
~ drink()
~ fill_canteen()
~ eat()
-> boots

= boots
It takes you thirteen nights to go four kilometres, from one hole that is still ours to the next, with the general's chit inside your cap.

{the_walk.boots_on_table.made_do:You know the boots. They are being brushed, with a sock, in a cave that smells like all the others, and this time there's a tall man in them.|In a cave that smells like all the others a tall man is having his riding boots brushed with a sock.} Some tailor has thought about his cap. His last tanks are in the ground to the neck, as other people bury money. # joins: nishi # leaves: kuribayashi # leaves: ito

He reads the general's chit, and looks you up and down. "I know a voice, I think. Say something."

* (said_draught) {the_walk.boots_on_table.called_down} ["Only the draught, rentaichō-dono."]
    "The mountain!" says Nishi. "Ōkubo, this is the mountain that listens. It talks, too. It made the only witty remark I've heard upon this island." He has you given tea. It's water, but it's in a cup.
    ~ warm(NISHI)

* (said_shave) {the_walk.repeated.told_joke} ["One side only, rentaichō-dono?"]
    He feels his jaw. "So that was it," says Nishi slowly. "In August. I went down to Suribachi, and there were two hundred men half shaved. I thought it was a vow." He laughs until Lieutenant Ōkubo comes round the corner to see what it is.
    ~ warm(NISHI)

* (said_name_rank) ["Private First Class Saigo, rentaichō-dono."]
    "No," says Nishi. {the_walk.boots_on_table.held_still or the_walk.boots_on_table.went_up:"I thought I'd an ear. There was some fellow lay in a chimney over my head one night, breathing. I'd have liked to meet him."|"Pity. It'll come to me."} He gives the chit back to be filed.

* (said_cost) ["A baker, rentaichō-dono. It's in there."]
    "A baker! What does one of those things cost, baker?" A shell has gone over while he speaks, a fat one; you've both ducked. So you tell him: {ash.price.ten_sen:thirty|sixty} thousand, plain. "{ash.price.ten_sen:Thirty|Sixty} thousand brioches," says the Baron, tasting it. "And they throw them at cavalry."
    ~ warm(NISHI)

- Lieutenant Ōkubo finds you each a place to lie. He's a neat, stooped man, who takes an order in both hands. "If it's all the same to you," he says, "not under the lamp. He likes to walk about."

-> mines

= mines
~ hour(NIGHT)
There's no moon until half past one. At ten, on the left, where the sailors are, a great many people are trying not to make a noise. # note: attack

"The sailors are going," says Ōkubo. "The general has forbidden it twice."

{the_sword.report.asked_itos:Out of the dark comes Itō, sent here too; he looks at you as at the step he fell over.|Out of the dark comes Itō. He was sent here too, to be out of the way.} "Ask your regiment, rentaichō-dono," he says, "if it'd rather die in bed." # joins: ito

"It has no beds," says Nishi. "Go and lie down."

* (watched_ito_go) [Watch him go out]
    He has twelve boys, who have all tied the same white cloth in the same way.
    ~ cool(ITO)

* (spoke_to_ito) ["They've got the ground measured, chūi-dono."]
    "You'd know," says Itō. Then he stands there, and says, "What do you mean, measured?" But they are calling him.
    ~ warm(ITO)

- {mines.watched_ito_go:You hear it begin, out where you watched him go.|You hear it begin, far off.} In an hour it has stopped. Men come back by ones, and not one of them is of Itō's twelve. At two in the morning he's in the passage with a face like plaster, tying three mines to himself with telephone wire, round ones, three kilos each. He'll lie among the dead until there's a tank.

* (fed_ito) [Give him what you have to eat]
    ~ give_food(ITO)
    "I shan't need it," says Itō. But he has gone a day without, and is twenty-three, and his hand has gone out for the biscuits. {the_sword.blade.looked_up:"You looked at me," he says with his mouth full. "Why?"|"You came off that mountain," he says, in a while. "What was it like?"}

* (told_him_tanks) ["They've put planks on the tanks, chūi-dono."]
    ~ warm(ITO)
    You have heard Ōkubo say so: planks and cement all over, so that nothing will stick. Itō knots the wire. "It's only a matter of wanting to," he says. {the_sword.lines.looked_away:He told you that before.|He says it kindly.} He can't reach the one on his back. You do up that one.

* (cut_wire) {is_known(ITO) or cleared()} [Take one off him]
    ~ cool(ITO)
    You lift it off him, as you would take a tray from somebody. You know three kilos. For some reason he lets you. You push it into the wall, and a stone after it. "Two's ample," says Itō.

* (let_him_pass) {not is_known(ITO)} [Press back, and let him by]
    The passage is narrow, and there's a lot of him. He squeezes past, and begs your pardon. You can hear him all the way to the mouth, knocking on things.

- -> promised

= promised
# place: Nishi's caves
~ day("1945-03-10")
~ hour(NIGHT)
~ toil()
Two days go by. Shimizu comes and sits by you. {the_message.shimizu.owe_letter:"You said two sheets," says Shimizu. "On the twenty-first. I wouldn't mention it."|"If it is convenient," says Shimizu. "I should like to have had one letter. It would not need to be sent. I'm here."} He has brought the paper, ruled. {the_new_man.after.showed_card:"The season may be left out," he adds.} # leaves: ito

* (wrote_true) {not is_cold(SHIMIZU)} [Write him one that is true]
    ~ receive(SHIMIZU_LETTER)
    ~ warm(SHIMIZU)
    To Shimizu. Are you well? I am well. {the_new_man.after.gave_shimizu:I have not thanked you about the bag. The knot was irregular, I admit it.|I took you for a spy, and you were reading.} You fold your handkerchief in four when there is nothing in it, and you are the worst digger I have ever seen. I am used to having you there. From Saigo. # letter: shimizu_letter

* (wrote_home) [Write him the one he wanted]
    ~ receive(SHIMIZU_LETTER)
    To Shimizu. Are you well? We are well. The persimmons are in. Your room has been aired, and nobody has been allowed to put things in it. It is very quiet without you, which is odd, as you never made a noise. Come when it suits you. # letter: shimizu_letter

* (no_paper) {not the_message.shimizu.owe_letter or is_cold(SHIMIZU)} [Tell him you can't, not tonight]
    ~ cool(SHIMIZU)
    "Of course," says Shimizu. He leaves the paper there between you, ruled; and when you shift in your sleep you can hear it.

- {letter_is(SHIMIZU_LETTER, KEPT):He reads it as he read yours, with his lips. "May I correct it?" he says. You tell him no, and he's glad. He asks you to keep it in the bag, with the real ones.}

-> sam

= sam
~ day("1945-03-12")
~ hour(MORNING)
{the_slope.marine.met_his_eye:They bring in an American, with a broken back. His eyes go round the cave, and yours go to the floor.|They bring in an American, with a broken back and two straight legs.} The medical orderly looks, and puts away his scissors. "We've none for ours," says the orderly.

"Then we've none for him either. Treat them alike." Nishi is down on the floor already, in those boots, talking English to him, as one talks to a horse. "Sam," he tells you. "Nineteen. He's asking whether we're going to eat him."

* (gave_sam_water) [Hold your canteen for him]
    ~ give_water(SAM)
    {the_slope.marine.gave_him_water:You did this once before, on a slope. That one thanked you as well.|He shuts his mouth tight. So you drink, to show him; you swallow. Then he does.} The orderly has turned his back.

* (steamed_for_sam) {flour() > 0} [Steam bread, the last of the flour]
    ~ give_food(SAM)
    The Baron holds it under Sam's nose, and his whole face comes round to it. He eats none. He keeps it in his hand. "He says you want to try it with butter," says Nishi. "Butter, he says. His aunt has a place."

* (held_out_arm) {hurt()} ["Treat us alike, then." Hold out your arm.]
    ~ dress_wound()
    ~ warm(SAM)
    The orderly barks; it's a laugh. He tears a flour bag in two, lengthwise, and does one of you and then the other. Sam looks at his half, and at yours.

* (kept_to_wall) [Keep over by the wall]
    ~ cool(SAM)
    {the_slope.blade.covered_omaha:You have seen two people and a dog, in the webbing of a helmet.|You have seen one already, on a slope.} You would as soon not get to know a second. {the_slope.marine.stood_between:You wonder if somebody found him where you left him, with his face uphill.} Shimizu has gone over, though, and is seeing to the pillow.

- Through the noon he talks, and the Baron passes on what he likes. There is a girl called Ruthie, who's only his sister. The place is Salina, and has butter. There was a car. Nishi had one the same, in gold.

Inside Sam's shirt is a letter, not finished.

-> page

= page
~ hour(AFTERNOON)
~ receive(SAM_LETTER)
You hold the lamp. Nishi puts it into Japanese.

Dear Ruthie. Well I am still on the boat and so is everybody. I have been sick on a fellow from Omaha who was very decent about it. They say it is a small island and we will be done by Friday. # letter: sam_letter

"Is that all?" says Shimizu.

"It's what one writes," says the Baron. "What shall we tell her, baker? I'm out of practice at sisters."

* (tell_ruthie_bread) ["That he had bread."]
    I am off the boat now and in out of the weather. There is a baker here. {the_baron.sam.steamed_for_sam:He made me a roll the size of a walnut and would not take anything for it.|He has not got any bread on him but he knows all about it.} The fellows here are a lot like the fellows. # letter: sam_letter
    ~ warm(SAM)

* (tell_ruthie_omaha) {the_slope.left_him or the_slope.marine.gave_him_water} ["Tell her there was one from Omaha."]
    There was one of us here before me from Omaha, the same as that fellow I told you of. {the_slope.left_him:They put him with his face uphill.|They gave him a drink.} I do not know his name but it seems you can be sick on somebody in any outfit. # letter: sam_letter

* (tell_ruthie_hurt) ["That it didn't hurt."]
    I have had a bit of a spill but it does not hurt at all. There is a man here with good boots who speaks English. He held the lamp off my eyes. Do not let Dad sell the car. # letter: sam_letter

* (tell_ruthie_nothing) ["Nothing. He should say it himself."]
    Nishi asks him. He thinks about it with his eyes on the roof.

    Dear Ruthie I guess that is all for now. # letter: sam_letter

- He has the pencil in his own fingers for the name. He makes the S, and goes on making it.

~ dies(SAM)
At four o'clock the orderly says that he could have told them so. You put the letter {letter_is(KASHIWARA_CARD, KEPT):between Kashiwara's card and your own|in beside your own}.

-> eyes

= eyes
~ day("1945-03-14")
~ hour(DUSK)
The shell is only a small one. It comes in at the door like somebody with a message.

* (went_to_him) [Go to the Baron]

* (step_past) [Step past what it did]
    It takes both of the Baron's eyes. He asks if the lamp has gone out, and it hasn't.
    -> ladder

- When the dust is down there's the Baron, against the wall, boots together, turning both hands over in front of his face. "Has the lamp gone?" he says.

It hasn't.

Ōkubo winds the bandage, round and round, as if it would come out different.
-> ladder

= ladder
{nineteenth.letter.said_lamps:They've brought the lamps, as you called them for Hirano, to the mouths in the east; you can smell it.|They're doing the doors to the east now; you can smell it.} Two days, Ōkubo thinks, or one. # warns

That evening Nishi has you fetched. "{boots.said_name_rank:They say that you write letters. |You've a way of putting things. }{boots.said_cost:You had me in brioches. }Take me to the top, and tell me what there is." You get him up the ladder. There's no moon at all.

* (told_true) [Tell him what's there]
    "Stones, rentaichō-dono. It's all been turned over. There was a tree, that's its foot. There's one of your tanks, with the lid off. They've lit lamps, along by the sea, a lot of them." "Go on." "They're warm-looking. They've got so many that they don't trouble to put them out." "Thank you," says Nishi. "One was afraid of being told about the stars."
    ~ warm(NISHI)

* (told_omiya) [Tell him a street in Ōmiya, before light]
    You give him the bath-house chimney, and the tram wires that nothing runs on now, with a bit of frost on them. Under one door there's a light, and that's yours. You give him the smell; he lifts his chin. "Is there a queue?" "Out to the stop," you tell him. "The stationmaster's wife's at the front of it." He stands there, holding your arm, until they have opened.
    ~ warm(NISHI)

* (told_horse) {is_known(NISHI)} [Tell him there's a horse]
    You give it the blaze of the carter's at home, since it must have somebody's, and bring it along the ridge by itself, with nothing on, in no hurry. "What colour?" says the Baron. "He's brown." "Bay," says Nishi. "How does he look?" "He's looking for somebody." He turns his head, to hear it come.
    ~ warm(NISHI)

- -> leave

= leave
~ hour(DAWN)
~ day("1945-03-15")
Those who can walk are to go north with Lieutenant Ōkubo, and report to the general. "My compliments," says the Baron, "and I was keeping the other side for the inspection." {boots.said_shave:Ōkubo has shaved it, by lamp, the one side.}

Those who can't are staying. Across his knees is his rifle, the old long one.

"I should rather like somebody for the light," he remarks. "To say when it's come. It isn't an order." He has his face to you. # warns

* (stay_with_him) [Stay, and say when it's light]
    -> last_light

* (said_goodbye) [Tell him it's light now]
    "Is it? What's it like?" So you tell him: a yellow stripe, the width of a finger, down the wall, as far as his boots. He puts a hand down to it. "So it is," says Nishi. "Off you go, {boots.said_draught:mountain|baker}."
    ~ warm(NISHI)

* (took_mane) {is_close(NISHI)} [Ask if there's anything to carry]
    He has thought of it. In the lining of the cap is a flat packet, and in the packet a lock of hair, coarse and long. "He's at Setagaya, retired. He'll be wondering," says the Baron. It goes in with the letters, the only one without a word on it.

* (went_quietly) {not is_close(NISHI)} [Go, while he's talking to Ōkubo]
    {ash.evening.drank_up:You can do a thing without its making any noise. You have been told so.|You go with the others, on the sides of your feet.} "That's the light leaving," says Nishi, in the middle of a sentence. He has an ear.
    ~ cool(NISHI)

- -> shot

= last_light
You sit down. At the mouth Shimizu looks at you, with his haversack on. They are at the next hole but one; there's that sound, and they're in no hurry. "You needn't stop, you know," the Baron says. "One says these things." # warns

* (stay_for_it) [Stop where you are]
    -> endings.baron

* (light_and_go) ["It's light," you tell him, and go]
    "Liar," says Nishi, without heat. "But it was nice of you to come up."
    -> shot

= shot
~ dies(NISHI)
You're sixty metres up the gully, on your stomachs, when it comes: one shot. A long old rifle has a different voice from theirs. {the_message.out.listened:You don't have to count it.} Lieutenant Ōkubo looks about on the ground, as for a thing he has dropped. # note: nishi

-> night

= night
# place: A hole above the gully
~ hour(NIGHT)
~ grow_thirsty()
You lie up all day. {the_slope.roll.took_a_pencil:You have an inch of candle, Mori's pencil, and what's in the canteen.|You have an inch of candle, and what's in the canteen.}

* (drank_then) [Drink what there is]
    ~ drink()
    You do it in sips, to a count. {the_slope.roll.took_water or ash.noon.drank_alone:You have turned your back, though it's dark.|Then you tip it for Shimizu, who has been looking elsewhere.}

* (sucked_stone) [Suck a stone]
    {(ash.noon.fed_yoneda or the_walk.neck.with_yoneda):Yoneda washed one once, for Kashiwara. You rub this on your sleeve.|You rub it on your sleeve first, as if that were clean.} By midnight you can't tell which is it and which is tongue.

* (shared_ito) {not mines.fed_ito} [Eat your two biscuits]
    ~ eat()
    There's a weevil. You take it out and look at it by the candle. It's doing very well.

- And you have a ration slip, clean on one side.

~ draft(LETTER_SIX)
* (open_baron) [Begin with the Baron]
    Kinu. I have met a baron. You would have had the best cups out. He liked to be told things, and I told him some. # letter: letter_six

* (open_english) [Begin with the English]
    Kinu. I have heard English. They do it all in the front of the mouth, like someone trying a hot bun. There was one of them here and he was homesick. # letter: letter_six

* (open_ears) {hurt() or the_message.out.listened} [Begin with your ears]
    Kinu. I keep hearing things a little after they have been said. It is the shelling. Today somebody said goodbye to me. # letter: letter_six

- * (tell_lie) {ladder.told_omiya or ladder.told_horse} [Tell her what you made up]
    {ladder.told_horse:I told a blind man that there was a horse.|I told a blind man our street, from the bath-house down.} I gave him all I had. {about(THE_DEAD, "He is dead now,")} so it will not be found out. # letter: letter_six

* (tell_stones) {ladder.told_true} [Tell her what you told him]
    A man who had lost his eyes asked me what there was to see, and I told him, and it was not much. {about(THE_DEAD, "He died the next day.")} I have been wondering if I should have thrown in a tree. # letter: letter_six

* (tell_six_mine) [Tell her about the one with the mines]
    There is an officer lying out {about(ORDERS, "with three mines tied to him,")} and he begged my pardon in the passage. {mines.fed_ito:I gave him my biscuits, you would have given him soup.|I did not know what one says.} # letter: letter_six

* (tell_six_bag) [Tell her about the bag]
    I have got a bag here that is mostly other people. {letter_is(MORI_ROLL, KEPT):There are four hundred in one corner, and all of them spelled.|There are not so many of them, but they do talk.} I tie it every night, you would know the knot. # letter: letter_six

- * (close_six_horse) {letter_is(SHIMIZU_LETTER, KEPT)} [Say that you wrote one for somebody]
    I wrote a letter for a man who had none. It is harder than to you. To you I only have to stop in time. # letter: letter_six

* (close_six_corner) [Ask her to leave the light]
    Leave the one at the side door. {about(HOPE, "I shall come in that way.")} # letter: letter_six

* (close_six_dark) [Write until the candle goes]
    It is going now. I am still writing, I only cannot see what. # letter: letter_six

- ~ keep(LETTER_SIX)
Shimizu has been watching the candle. "I have something that I ought to tell you," he says. "It is about a dog." But Ōkubo has put up his hand, for quiet.

-> a_mine

=== a_mine
# chapter: 10
# title: A Mine
# place: Iwo Jima
# when: June 2005
# away
The man from the Ground Self-Defence Force was called Matsui. He lay on his stomach beside the path, under the ginnemu, and brushed.

"Anti-tank," he said into his collar. "Three kilos. Not fired." A minute later: "{the_baron.mines.cut_wire:Two of them. There's wire for a third|Three. They're wired together}."

* (asked_why_unfired) ["Why didn't it go off?" asked Ueda.]
    "He never pulled it. The cord's been rolled up and put away in the loop, very nicely. You'd think he was taking it back to the shop."

* (asked_where_he) ["Where is he?" asked Ueda.]
    They looked, and he wasn't there. The ground there had set, like plaster, round the place where someone had lain on his front for a long time. Two elbows. The toes, which he had dug in, and by and by had let out.

- Beside it were tins, American, nine or ten, opened with a bayonet. He had lain among the dead three days, or four, and no tank came. Then he had smelled bacon. {the_baron.mines.fed_ito:There was a biscuit as well, Japanese, a stone by now. He had eaten one and kept the other.}

"There was a lieutenant taken on that path," Ueda said. "On the thirteenth of March. They thought he was a body. He gave a wrong name till 1946. It says here that he cried when they let him have a bath." # note: ito

"Does it say what became of him?"

"{the_baron.mines.told_him_tanks or the_sword.blade.looked_up:He kept a shop. Wire and string, he sold. Up in Akita|He taught arithmetic, in Akita}."

* (asked_blow_up) ["Will you blow it up?" asked Ueda.]
    "At four," Matsui said. "With the rest." He looked sorry.

* (covered_marks) [Nakahara laid a sheet over the place]
    She pegged it at the corners, as for somebody who'd be cold.

- Matsui had made it safe. He held up the cord, for the light to come through. "He's tied it off," he said. "You'd only do that if you meant to hand it in."

-> the_dog
