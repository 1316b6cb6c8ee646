// CHAPTER 11. THE DOG
// When: 15 and 16 March 1945. Between the lines, in the north-east.
// Who wants what: Shimizu wants to do the correct thing, and to know that it is. Saigo wants to live, and not to have been
//   the only one. The guard wants to go back to his friends, who are dead. The interpreter wants the papers.
// Enter: from a_mine.   Leave: -> north, or endings.over_shot, endings.over_alive.
// Teaches the machine: shimizu_past, surrender_plan; Shimizu dies; letters lost, carried.
// Answers: the sleeve, the six reports, the search, the handkerchief, the American on the slope, Sam, the letter to
//   Shimizu, who could not be left, the ten, the mouth in the gate.
// Remembered by labels: dog.*, plan.*, parting.*, over.*, seen.*

=== the_dog
# chapter: 11
# title: The Dog
# place: A hole above the gully
# when: March 1945
# care: shown, a killing
~ day("1945-03-15")
~ hour(NIGHT)
-> dog

= dog
The Americans on the lip of the gully have gone by. You and Shimizu are lying awake in a hole, with Lieutenant Ōkubo and his men asleep round you. "You have not asked why they put me out of the military police," says Shimizu. "It was at Urawa. There was an order that people should give up their dogs. It was for the skins, for airmen's coats. One yen for a small dog. I was sent with the list." # holds: not lives(NISHI) and letter_is(LETTER_SIX, KEPT)

* (dogs_why) ["Only for their skins?"]
    "Dogs eat, too," says Shimizu. "I thought at the time that it was a sound reason."
    ~ warm(SHIMIZU)

* (dogs_listen) [Say nothing; let him come to it]
    Shimizu tries several beginnings, under his breath.

- "People brought their dogs to the yard behind the police station. One boy had put a sash on his dog, as a recruit has: 'Congratulations on your departure'. He had done the lettering himself. There was an error in it. He tied the dog to the ring, and thanked me."

His hand is on his sleeve, where the police armband was. "I had to write 'received' for each dog. And the boy's dog looked up at me, to see what I was writing."

* (asked_what_then) ["And what did you write?"]
    "I wrote 'received'," says Shimizu. He looks at his hand.
    ~ warm(SHIMIZU)

* (asked_error) {is_known(SHIMIZU)} ["What was wrong with the lettering?"]
    "'Departure' begins with the character for gate," says Shimizu. "He had put a mouth in the gate, and that is 'ask'. It is your mistake of last November, the other way about." He thinks. "I told him that it was well done. Then I wrote, 'Received.'"
    ~ warm(SHIMIZU)

* (waited_for_it) [Say nothing]
    "I wrote, 'Received,'" says Shimizu, in the end.

- ~ learn(SHIMIZU_PAST)
"I wrote it for sixty-one dogs," he says. "Then I untied the boy's dog, and opened the yard gate, and the dog went. # holds: knows(SHIMIZU_PAST)

"That evening the skins were counted against my list. There were sixty. The police sergeant asked me who had kept the list, and I said that I had. He asked if I could add."

* (that_was_all) ["They put you out for one dog?"]
    "For one yen's worth of dog," says Shimizu.

* (good_dog) ["What sort of dog?"]
    "A brown one," says Shimizu. "With one ear. I do not think that it was of any breed."
    ~ warm(SHIMIZU)

- They took the police armband off him the same evening. "The entry for that dog is the only false one that I ever made," he says. {the_new_man.after.asked_report:"I told Captain Tanida that I had heard nothing said by the men. I do not count that."|"Captain Tanida had me report each week what the men said. I said that I had heard nothing. I do not count that."} # holds: letter_is(LETTER_THREE, SENT) or letter_is(LETTER_THREE, KEPT) or letter_is(LETTER_THREE, LOST)

"What happened to the dog?" you ask.

"I do not know," says Shimizu. "I used to think that I might see it again."

-> plan

= plan
# place: Between the lines
~ hour(DAWN)
~ day("1945-03-16")
Before dawn, while all of you are still in the hole, a man speaks Japanese through a loudspeaker on the American side. Come out with your hands up, he says. There is water here. He says please. # note: appeals

{parched():Water is the word you hear.|While the voice speaks Ōkubo makes everyone talk, to drown it. Ōkubo himself is no good at talking.}

"It is forbidden to surrender," says Shimizu. "By the Field Code. Is it false, what the voice says?"

* (plan_go) ["I believe it. I mean to go over."]
    ~ learn(SURRENDER_PLAN)
    ~ warm(SHIMIZU)
    Shimizu sits up. "I had meant to go over alone," he says. "If we both go, there ought to be a white cloth." He has a handkerchief out already, ironed, or else he has been sitting on it. {the_slope.fire.dressed_it:It has your blood along one hem, brown, and he turns that side in.|It is hemmed all the way round.} # holds: knows(SURRENDER_PLAN)

* (plan_doubt) ["They may do to us what we did."]
    {the_slope.marine.stood_between:"You stood in front of the American," says Shimizu, "the prisoner, on the slope. It may be that one of the Americans would do it for us."|"Yes," says Shimizu. "There was the prisoner on the slope. I stood by, and said nothing." He thinks. "But the Baron's prisoner, Sam, was looked after."} # holds: not lives(SAM) and (not the_slope.marine.stood_between or not the_slope.blade)
    ~ learn(SURRENDER_PLAN)

* (plan_family) ["It would be known at home that you surrendered."]
    "I would give the Americans a wrong name. It is said that every prisoner does." He has practised signing as Kashiwara. "I hope that you do not mind," says Shimizu. "{the_new_man.place.said_away:You told me he was away.|I wanted one that nobody would be using.}" # holds: not lives(KASHIWARA)
    ~ learn(SURRENDER_PLAN)

* (plan_ten) {not parched()} ["And the ten Americans you were to kill?"]
    "I kept the count," says Shimizu. "{nineteenth.signal.fired:You have one. I have none.|You have none, and I have none.} Between two men it should be twenty. I find that I am not ashamed of it.{the_baron.promised.wrote_home: Besides, my room has been aired.}" # holds: knows(TEN_FOR_ONE) and (not the_baron.promised.wrote_home or letter_is(SHIMIZU_LETTER, KEPT))
    ~ learn(SURRENDER_PLAN)

* (plan_water) {parched()} ["He says please."]
    ~ learn(SURRENDER_PLAN)
    "If it was a lie they wouldn't trouble to say please," you tell him. "No," says Shimizu. He swallows, on nothing. "I have been trying not to listen to the word water."

- There is a gully, then a hundred metres of open ground, then the Americans. The loudspeaker has been at it for an hour, and Ōkubo and his men have dropped asleep again. Each man is to come without a shirt, it says, so that they can see he carries nothing. Shimizu has taken his off and is folding it, with his white handkerchief laid ready on top. It is getting light. He means to go now. # holds: knows(SURRENDER_PLAN)

-> parting

= parting
* (go_with_him) [Go with him, and leave Ōkubo the bag]
    {water.promise.promise_carry && letter_is(KASHIWARA_CARD, KEPT):You promised Kashiwara to take his card to his mother's door; but the Americans would have it off you. }{the_message.told.told_alone && not the_sword.kneeling.showed_watch:The captain's watch goes into the bag. }The bag, with all the letters that aren't yours, you lay by Ōkubo's hand while he sleeps; Ōkubo never yet dropped a thing. You take your own letters. You pull off your shirt. "Kindly walk on the right," says Shimizu. "It is the senior's place. But they'll see that man first, and you look harmless." # holds: (letter_is(LETTER_SIX, KEPT) and letter_is(LETTER_FIVE, KEPT) and letter_is(SAM_LETTER, KEPT)) and (not letter_is(KASHIWARA_CARD, KEPT) or (not water.promise.promise_post or not water.entered.ask_card))
    -> over

* (let_him_go) [Let him go by himself]
    ~ warm(SHIMIZU)
    {plan.plan_go:"I said that I would come, and I can't," you say.|"I can't come," you say.} "No," Shimizu agrees. "You have the bag." {is_close(SHIMIZU):He stands there in his bare ribs and tries to think what one says.|He stands a moment, as one does at a ticket gate.} Then he gives you a square of oilcloth out of the folded shirt, in case the Americans should search him. In it is {the_new_man.collar.went_through:the child's drawing of a rabbit|a child's drawing of a rabbit, such as schools send to the front}, worn into four along the folds. # holds: letter_is(LETTER_SIX, KEPT) and letter_is(SAM_LETTER, KEPT)
    -> watching

* (held_him) {is_known(SHIMIZU)} [Hold him back]
    ~ cool(SHIMIZU)
    You catch hold of his wrist. "You can't tell what they'll do to you over there," you say.

    "No," says Shimizu. "One can't." He sits down again; he lays the handkerchief inside the shirt, puts the shirt on, and does up each button. You're so tired that you believe he'll stay.
    -> gone

= watching
You go with him along the gully, to where it ends. {plan.plan_water:"Please" comes over the stones, and again, "please". }Shimizu walks out to the Americans, carrying the handkerchief in front of him by two corners. When he's halfway the loudspeaker stops in the middle of a word. # leaves: shimizu # holds: not the_dog.parting.held_him

* (watched_all) [Watch what they do with him]
    -> seen

* (went_down) [Don't watch. Go back to Ōkubo.]
    You go back along the gully, to the hole, with your back to Shimizu. You go on hearing his steps when they must be too far off to hear. A little later there is one rifle shot behind you, which could be anybody's.
    -> night_after

= seen
You can see it all, very small. Two Americans come up and have Shimizu kneel. They give him water, and he bows for it. One goes off. The other sits down opposite with a rifle across his knees, to guard him.

* (looked_on) [Go on looking]
    ~ dies(SHIMIZU)
    The American says something to Shimizu, and Shimizu, who has two words of English, replies; you can see him take trouble. Then the American gets up, and looks along to the left, and along to the right. The rifle makes a flat little sound, and Shimizu falls on his side. He is dead. The other American comes running, and hits the one who fired in the face with a fist, again and again. # note: prisoners
    ~ go_hungry()
    -> night_after

* (step_past) [Skip what happens]
    ~ dies(SHIMIZU)
    Before long the American who has been left to guard Shimizu shoots him. Another American comes running, and strikes that one for it. # note: prisoners
    ~ go_hungry()
    -> night_after

= gone
When you wake, Shimizu has gone. Behind your back, where he had been lying, he has put his haversack, to keep the wind off you, and his shoes beside it. On your bag, under a stone, is {the_new_man.collar.went_through:the|a} schoolchild's drawing of a rabbit, worn into four along the folds{not the_new_man.collar.went_through:, such as schools send to the front. It is the paper that he kept inside his shirt}. You listen for the loudspeaker, to hear how they receive him; but it has stopped. # holds: lives(SHIMIZU)
-> night_after

= over
# place: Over the line
~ hour(MORNING)
You and Shimizu walk across to the Americans. Shimizu holds up his handkerchief, for a white flag. The Americans want to see your hands, so you carry your letters in your teeth. # leaves: okubo # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT) and lives(SHIMIZU)

The Americans don't shoot. They're as frightened as you are. Then one of them takes the letters out of your teeth, and gives them into your hand, and puts a canteen to your mouth.

* (drank_it_all) [Drink until it is taken away]
    ~ take_water()
    {the_dog.plan.plan_water:He said please, and it was true. }Nobody takes it away, or counts your mouthfuls. You have to stop by yourself, and have forgotten how.

* (passed_it_on) [Pass it to Shimizu]
    ~ warm(SHIMIZU)
    ~ take_water()
    Shimizu drinks a hundred and fifty cubic centimetres of it and wipes the neck. "Thank you," he says, in English.

- The man with the loudspeaker comes up: a small man, in spectacles and an American coat, with a Japanese face, their interpreter. "Itamura humbly presents himself," he tells you, as your grandfather might have. "Honoured father and mother dwelt formerly in Kure." He has seen your papers. "Those are, how does one say, writings? I am obliged to take them in charge."

"It's letters," you say. "To my wife."

Itamura must carry the letters down to the beach. You could come, he says, and expound. Shimizu will stay, with a man to guard him: the American on the ration box, who hasn't said anything. In his lap is a second helmet, with a hole in it, and he has a finger in the hole. # warns

Their sergeant says something short to Itamura, in English. # warns

* (stay_by_shimizu) [Stay with Shimizu]
    ~ warm(SHIMIZU)
    You sit down by him on the stones. "You might have gone down to the beach, with your letters," says Shimizu. But he has moved up, to make room.
    -> stones

* (go_with_bag) [Go with the interpreter and the letters]
    "I'll be here," says Shimizu. He arranges himself on his knees, with his hands in sight. "Please take care of them," he says to Itamura. "{letter_is(LETTER_THREE, KEPT) && the_new_man.caught.left_it:There is a wrong character in the third|There will be a wrong character somewhere}. It is to stay as written." # holds: lives(SHIMIZU)
    -> path

* (step_past) [Go with Itamura, and step past what follows]
    ~ dies(SHIMIZU)
    You go with the interpreter, to explain the letters. While you're away the man who was left to guard Shimizu shoots him. You are eighty paces off, and they make you keep walking. # holds: not lives(SHIMIZU) and letter_is(LETTER_FIVE, KEPT)
    -> endings.over_alive

* (refused_bag) [Hold on to the letters]
    You don't let go. They have been in the ground and through fire. "It shall be restored to you," says Itamura. "I will write a paper for it." He pulls, politely, and so do you. In the end you keep the letters. He writes you a receipt all the same, so that no one shall take them off you: your name, his own, and a number. # holds: letter_is(LETTER_FIVE, KEPT) and letter_is(LETTER_SIX, KEPT)
    -> stones

= stones
Itamura goes to fetch his officer{not over.refused_bag:, and leaves the letters on the stones, under one}. You and Shimizu wait on the stones, with the guard on his box. Shimizu says that it's a good deal like the yard at Urawa, where the dogs were; there was a man on a box there, too.{plan.plan_ten: "I've closed the count of kills," he says.} # holds: knows(SHIMIZU_PAST) and lives(SHIMIZU)

The guard has put the helmet down. He gets up, takes Shimizu by the arm, and walks him round behind the rock, where you can't see them. The others are fifty metres away, with their backs turned, heating something in a can. # warns

"Saigo," says Shimizu's voice, calmly. "This man is not well, I think."

* (stand_up_now) [Shout for Itamura, and go to fetch him]
    "Itamura-san!" you call. You're up, and walking the way the interpreter went, showing your hands to everybody. Behind the rock Shimizu says, as a military policeman would, and in English: "Please."
    -> path

* (went_round) [Get up, and go round the rock to Shimizu]
    -> endings.over_shot

= path
~ dies(SHIMIZU)
You have gone eighty paces when there is a shot, flat, from where Shimizu is. Itamura{stones:, ahead of you,} stops. "No," he says, in English and then in Japanese, and then he's running. # note: prisoners # holds: not lives(SHIMIZU)

Your hands are still up. Itamura's boots go away over the stones. Somebody shouts, and goes on shouting. The American behind you puts the muzzle of his rifle to your back, not hard, and you walk.

-> endings.over_alive

= night_after
# place: The gully, going north
~ hour(NIGHT)
All day nobody may put up his head. At nightfall Ōkubo counts his men. "I make us one fewer," he says. You have told him nothing. # holds: lives(SHIMIZU) or the_dog.seen

{letter_is(SHIMIZU_LETTER, KEPT):You still have the letter that you wrote to Shimizu. It begins with his name, and there is nobody else to give it to.|Shimizu has taken with him the sheet that he ruled for a letter.} # holds: letter_is(SHIMIZU_LETTER, KEPT) or the_baron.promised.no_paper

- (door)
<- doors.march
* (told_okubo) [Tell Ōkubo what happened]
    "If it's all the same to you," says Ōkubo, after a time, "I'll put in the report that Shimizu was sent on ahead." He writes it. "He was always prompt."
    ~ warm(OKUBO)

* (put_in_roll) {letter_is(MORI_ROLL, KEPT)} [Enter him in Mori's roll of the dead]
    Shimizu, superior private; you don't know where he was from. You write Urawa, where he let the dog go. {seen:Under the cause you put what it was: shot, when he had given himself up.|Under the cause you put a dash, since you did not see it.} # holds: knows(SHIMIZU_PAST) # holds: letter_is(MORI_ROLL, KEPT) and (lives(SHIMIZU) or the_dog.seen)
    ~ warm(OKUBO)

* (kept_drawing) [Put his drawing in with the letters]
    Between two letters the four pieces of the rabbit will keep flat. {not letter_is(SHIMIZU_LETTER, KEPT):"Are you well? I am well," the child has written beside it. Shimizu had that by heart.|You lay your letter to him against it, so that he has the two.} # holds: (lives(SHIMIZU) or the_dog.seen) and letter_is(LETTER_SIX, KEPT)

* (ate_his) {hungry()} [Eat the food that he left behind]
    ~ eat()
    A biscuit and a half, in paper. Shimizu has ruled a line on the second biscuit and cut it in half. {gone:The drawing of the rabbit you leave there, under its stone.|The rabbit stays in your pocket until it is wet through.} # holds: lives(SHIMIZU) or the_dog.seen

- {the_dog.seen: -> north}
-> a_handkerchief

=== a_handkerchief
# chapter: 11
# title: A Handkerchief
# place: Iwo Jima
# when: June 2005
# away
Sixty years later, between what had been the Japanese lines and the American, Ueda trod on a stone, and it turned. Under it was a cotton handkerchief. # holds: the_dog.gone or the_dog.watching.went_down

"It's got a hem," he called. "It's been done by hand, look, you can't see where he's started. Who'd hem a handkerchief, here?"

A man's bones lay a metre away, on their side, the legs still folded at the knee. By the right hand was an American canteen cup, the right way up. They brushed until the light went.

* (asked_why_stone) ["Who put the stone on it?"]
    "Whoever buried him," said Nakahara. At the head stood four American ration tins in a row. "He was shot on his knees." On one of the tins was scratched, in capitals: SORRY BUD.

* (asked_how_long) ["How old was he?"]
    Nakahara looked at the collarbone. "Twenty-two. Twenty-three." One of the ribs had a round hole in it, from in front. "He was shot on his knees," she said.

- ~ dies(SHIMIZU)
The bullet that they sieved out of the ash was American.

The next afternoon it rained. They stood under the tarpaulin, Ueda with the box of bones. The woman in the blue cap had brought up tea in a bucket. She asked if she could see the stitches in the handkerchief.

"He's gone back at the corner and done it over," she said. "No one would ever have noticed." # holds: not lives(SHIMIZU)

-> north
