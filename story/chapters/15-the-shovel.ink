// CHAPTER 15. THE SHOVEL
// When: 26 March 1945, afternoon to sunset. The western beach.
// Who wants what: The patrol wants its dinner. The lieutenant wants a souvenir that he can tell about. Saigo wants them not
//   to stand there, on that piece of ground.
// Enter: from last_walk.   Leave: -> endings.sunset, .laid, .swung, .tunnels.
// Teaches the machine: wounds; condemned or not no longer matters.
// Answers: the grave and how it was dug, the pistol, the stick, the first shovel, the boy's shovel on the beach, the name,
//   OMAHA, Sam, Shimizu's wrong name, the strokes counted at the face.
// Remembered by labels: patrol.*, swing.*, beach.*

=== shovel
# chapter: 15
# title: The Shovel
# place: The western beach
# when: 26 March 1945
~ hour(AFTERNOON)
~ grow_thirsty()
-> patrol

= patrol
You wake in the afternoon, and there are Americans on the slope. Six soldiers come along in a row with their heads down, looking for things to send home. One has Fujita's sword through his pack. In front of the six walks a lieutenant; in his belt, where he can keep touching it, is the general's pistol. {last_walk.grave.kept_stick:You are lying on the general's stick.} # front: all # holds: (not lives(FUJITA) and not lives(KURIBAYASHI)) and (not last_walk.grave.kept_stick or not last_walk.grave.threw_pistol)

{last_walk.grave.took_to_sea:The lieutenant is coming down from the hollow where the general died. He must have seen the blood there, and the clasp off the general's shoe. The general's grave is in the rocks below, and you are between the lieutenant and it.|The lieutenant is walking up to the general's grave, twenty metres to your right. {last_walk.grave.dug_on:There's nothing to see but four blades of grass.|From three paces it can't be seen.} In ten steps he'll be standing on it.}

By your hand, with only the grip out of the ash, lies an American shovel, a short one, that somebody dropped in the night. You dug with a helmet. {ash.stranger.told_truth:The shovel is as short as yours was in June.|{water.entered.left_lucks:Pak would tell you not to leave a shovel lying down.}}

* (stood_up_empty) [Stand up, away from the grave, hands high]
    You get up, and the Americans all shout at once, in what they think is Japanese. Nobody is looking at the general's grave.
    -> standing

* (took_shovel) [Pick up the shovel]
    You stand up, with the shovel. All the Americans' rifles swing round to you, and nobody is looking at the grave.
    -> facing

* (slid_off) {not hurt() or not spent()} [Slide back, and hide in the rocks]
    The Americans haven't seen you. Among the rocks there'll be a crack to lie in. You have only to leave the grave to them.
    -> crack

= crack
Here is a crack in the rock. Up there the lieutenant has stopped. He's scratching with his toe.

* (went_in_crack) [Crawl in, and leave them the general]
    You go in sideways. Behind you an American calls out that he has found a button. You keep on, that evening and all night and a day after, northward, from crack to fallen gallery to crack, to where the rock is warm, and smells as you know it. A left hand takes you by the wrist. "Go quietly from here on," says Pak, who stayed below. # joins: pak
    -> endings.tunnels

* (came_back) [Stop, and go back up to the Americans]
    You have got one shoulder in. It's cool inside the rock. Then you back out, and walk up the slope with your hands in the air.
    -> standing

* (threw_stone) [Throw a stone, far off, and stand up]
    The stone goes clattering down the far side. Five of them drop flat. Then you hear your own voice saying a word that you learned from Sam, the American prisoner: "Butter!"
    -> standing

= standing
~ hour(AFTERNOON)
The Americans come on slowly. {crack.threw_stone:"Butter?" says one to another.|For all they know, you have a grenade.} One has freckles. {the_slope.left_him:You left an American alive on the slope, with a bandage in his mouth. You look for his face among these.|You look at each of them, in case one might be somebody's brother.} # holds: not lives(KURIBAYASHI) and (not the_slope.left_him or not the_slope.blade)

The American lieutenant picks up the shovel {crack:that somebody dropped in the night|that was lying by you}, holds it out to you blade first, and laughs. {last_walk.grave.took_to_sea:He has seen the blood in the hollow.|He has seen the ash on your arms, to the shoulder.} He wants you to dig up what you have hidden. He points at one place and another, up here and down by the rocks. {last_walk.grave.took_to_sea:One is where the blood is, and nothing is under it.|The last that he points at is where the general is buried.}

* (dug_wrong) [Take it, and dig where there is nothing]
    You walk four metres past where the lieutenant is pointing, and dig. The sides come down. {last_walk.grave.talked_on:"It's at the knee, Excellency," you say. }{the_walk.down.counted_strokes:You count the strokes aloud, as you did in the tunnel. }You go on until the hole is at the knee, and square in the corners, and empty, and they have lost interest.
    -> endings.laid

* (laid_it_down) {is_known(KURIBAYASHI)} [Lay the shovel down, and refuse]
    You take the shovel, set it down in front of his boots, step back on to the last place he pointed at, and sit. The general always sat on whatever was too hot for other people. They have to lift you. It takes two of them, and your legs don't hold. # holds: not lives(KURIBAYASHI)
    -> endings.sunset

* (held_stick) {last_walk.grave.kept_stick} [Give him the general's stick instead]
    The American lieutenant lets the shovel drop, and takes the stick, to see what's wrong with it. He finds the notches, every ten centimetres. Off he goes along the beach, putting it into the sand and looking at the end, and before he's called back he is twenty metres past the grave.
    -> endings.laid

* (would_not) [Keep your hands up, and shake your head]
    The lieutenant thumps you in the chest with the flat of the shovel, not hard. The general's pistol is in his belt, an arm's length off. You can make out the writing on it. He has no idea whose it was.
    -> at_his_belt

= at_his_belt
* (took_handle) [Take hold of the shovel]
    You have nine years of dough in your arm; the lieutenant has had his dinner every day of his life. Then it's you who has the shovel, and no idea what for.
    -> facing

* (wrenched_it) [Wrench it from him, and swing at him]
    The shovel comes out of his hands as if he had been waiting to give it up. His own hand goes to the pistol. # warns
    -> swung

* (let_go_hands) [Let your hands come down]
    You haven't the strength to keep your hands up. You sit down. {the_sword.blade.looked_up:Looked at from below the lieutenant is twenty-five, and has cut himself shaving. }He stands over you, and pushes a canteen to you with his boot.
    ~ take_water()
    -> endings.sunset

= facing
The American lieutenant says a thing that can only mean: put the shovel down. {nineteenth.an_hour.watched_digger:It is the kind that the boy had, on the day of the landing.|{nineteenth.signal.fired:The American whom you shot on the day of the landing died lying round a shovel like this one.|{nineteenth.signal.fired_high:On the day of the landing an American died with a shovel like this one across his knees.|You have had a shovel in your hands for nine months.}}}

The lieutenant draws the general's pistol, and comes on with it, to within a shovel's length of you. # warns

* (swing_wide) [Swing it, to make them jump]
    ~ wound()
    You swing it all the way round with your eyes shut. It hums, it hits a rock, it's out of your fingers. One of them fires, and hits the sky. They have all jumped back. Then one comes round, and hits you with his rifle butt, over the left eyebrow{ash.beaten or ash.watched.put_down_tin:, where Captain Tanida's scabbard once split it}.
    -> endings.sunset

* (swing_at_him) [Swing it at the man with the pistol]
    You have picked the place, below the ear, above the collar. # warns
    -> swung

* (said_butter) {the_baron.sam.gave_sam_water or the_baron.sam.steamed_for_sam} [Say the words you had from Sam: "Butter. Salina."]
    A freckled man lowers his rifle a hand's breadth. "Salina?" he says. "Sam," you tell him, and let go of the shovel, so as to show with both hands {the_baron.sam.steamed_for_sam:the roll that you gave Sam|how Sam drank}. Whatever he takes it to mean is wrong, but he has begun to cry. # holds: not lives(SAM) and (not the_baron.sam.steamed_for_sam or the_walk.stores.took_flour)
    -> endings.laid

* (dropped_shovel) [Let the shovel fall]
    The shovel goes into the ash on its edge, and stands. For once a thing stands up in this ash. They all look at the shovel. "Plain," you say, as Kashiwara would have, and then your knees go.
    -> endings.sunset

= swung
{facing:The lieutenant has stopped telling you to put it down. }{the_dog.seen.looked_on:You saw the American guard look left and right, before he shot Shimizu. So this is how one does it.|{nineteenth.signal.fired:It would be as easy as it was to shoot the American on the beach.|There's a crumb at the corner of his mouth.}} # holds: (not the_dog.seen.looked_on or not lives(SHIMIZU)) and not the_dog.over

* (turned_blade) [Turn the blade flat, and miss him]
    ~ wound()
    At the last you turn your wrist. The blade goes by his ear. Then the rest of them are on you, and it's boots, and then it's dark.
    -> endings.sunset

* (followed_through) [Hit him]
    The blade goes back over your shoulder.
    -> endings.swung
