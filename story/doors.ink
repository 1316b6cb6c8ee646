// DOORS. Where a branch may come into the book; README.md, "Branches", says how one does.
// Each is opened beside a list of options by a thread, <- doors.wall, and is empty here, so that plain ink plays the book
// as it is. A book that is compiled with a branch has <- its_knot here, before the DONE; what that offers is offered with
// the scene's own options, and ends with the way back, which asks the scene's question again.
// When and There say what is so in every run; # holds: has `explore` ask as much of it as can be asked, each time.

=== doors

// When: chapter 2, 21 July 1944, noon; ten minutes in the shade by the steam pipe on Suribachi, between two shifts
// There: Saigo, Kashiwara, Yoneda and Pak, whom they still call Arai; thirst
// Back: -> the_walk.shade.door, where Arai holds an empty canteen and you have one
= shade
# holds: hour_is(NOON) and lives(KASHIWARA) and lives(YONEDA) and knows(BREAD_SUM) and letter_is(LETTER_TWO, UNWRITTEN)
-> DONE

// When: chapter 3, 27 September 1944, noon; the lee of the wall under Suribachi, where the sick lie
// There: Saigo and Kashiwara, who is dying of dysentery; Pak, called by his name by now, works near by; both canteens matter
// Back: -> water.wall.door, where Kashiwara is thirsty and keeps nothing down
= wall
# holds: hour_is(NOON) and lives(KASHIWARA) and sick() and letter_is(KASHIWARA_CARD, UNWRITTEN)
-> DONE

// When: chapter 4, 23 November 1944, dawn; the lookout slit in the top of Suribachi, which is nobody's between four and five
// There: Saigo by himself, with a sheet of paper; Kashiwara is dead; the child is due, and nothing has come from home
// Back: -> the_new_man.window.door, where the third letter is to be begun
= lookout
# holds: hour_is(DAWN) and not lives(KASHIWARA) and letter_is(LETTER_THREE, DRAFTED) and letter_is(KINU_LETTER, UNWRITTEN)
-> DONE

// When: chapter 5, 28 January 1945, dusk; the wall at the foot of Suribachi
// There: Saigo and Pak, alone, Pak cutting up a bamboo spear; the page is in his cap, and he has not spoken of it yet
// Back: -> the_regular_service.page.door, where Pak sits with the knife and the spear
= spears
# holds: hour_is(DUSK) and not lives(KASHIWARA) and letter_is(PAK_PAGE, UNWRITTEN)
-> DONE

// When: chapter 5, 2 February 1945, three at night; a lamp in the caves of Suribachi, the night before the last aeroplane
// There: Saigo, with paper; four hundred men asleep; Pak's page is in the bag if it was taken, else in his cap
// Back: -> the_regular_service.lamp.door, where the fourth letter is to be begun
= lamp
# holds: hour_is(NIGHT) and letter_is(LETTER_FOUR, DRAFTED) and (letter_is(PAK_PAGE, KEPT) or letter_is(PAK_PAGE, UNWRITTEN))
-> DONE

// When: chapter 6, 20 February 1945, night; the slot at the foot of Suribachi, in the rain, the second day after the landing
// There: Saigo, Shimizu, Mori, Hirano and, if he was fetched from the lookout, Yoneda; Pak is in the caves behind
// Back: -> nineteenth.letter.door, where the fifth letter is to be begun, on a slip
= slip
# holds: hour_is(NIGHT) and lives(MORI) and lives(HIRANO) and lives(SHIMIZU) and lives(TANIDA) and letter_is(LETTER_FIVE, DRAFTED)
-> DONE

// When: chapter 9, 23 February 1945, afternoon; the hollow below Motoyama where the general has taken the report
// There: Saigo, Shimizu, the general and Itō with his four; Pak has just been led off to the north; of the company nobody else lives
// Back: -> the_sword.report.door, where the bag lies against your knee and the general looks at it
= hollow
# holds: hour_is(AFTERNOON) and lives(SHIMIZU) and not lives(TANIDA) and not lives(MORI) and not lives(YONEDA) and not marked() and not condemned() and letter_is(LETTER_FIVE, KEPT)
-> DONE

// When: chapter 10, 15 March 1945, night; a hole above the gully, after a day of lying in it
// There: Saigo, Shimizu, Ōkubo and eight others; the Baron and Sam are dead; little water, an inch of candle, a slip of paper
// Back: -> the_baron.night.door, where you are thirsty and hungry, and it is dark
= hole
# holds: hour_is(NIGHT) and lives(SHIMIZU) and lives(OKUBO) and not lives(NISHI) and letter_is(SAM_LETTER, KEPT) and letter_is(LETTER_SIX, UNWRITTEN)
-> DONE

// When: chapter 11, 16 March 1945, night; the gully, before the march north goes on
// There: Saigo, Ōkubo and the eight; Shimizu has gone over
// Back: -> the_dog.night_after.door, where Ōkubo has counted the men and found one fewer
= march
# holds: hour_is(NIGHT) and lives(OKUBO) and letter_is(LETTER_SIX, KEPT) and letter_is(SAM_LETTER, KEPT)
-> DONE

// When: chapter 12, 21 March 1945, afternoon; the hot seam at the bottom of the command cave, four minutes each
// There: Saigo and Pak, found again; the general and Fujita are upstairs; Shimizu and Ōkubo are dead
// Back: -> north.wall.door, where Pak has shifted, to leave you half of the lamp
= seam
# holds: hour_is(AFTERNOON) and not lives(SHIMIZU) and not lives(OKUBO) and lives(KURIBAYASHI) and lives(FUJITA) and letter_is(LETTER_SEVEN, UNWRITTEN)
-> DONE

// When: chapter 13, 25 March 1945, night; the bottom of the stair, by the drum with the fire, before the letters are buried
// There: Saigo and Pak, who sorts stones; every paper that was kept is in the bag, and four fingers of candle or six
// Back: -> burning.orders.door, where the general's orders are burning
= drum
# holds: hour_is(NIGHT) and not lives(SHIMIZU) and lives(KURIBAYASHI) and letter_is(SAM_LETTER, KEPT) and letter_is(LETTER_SEVEN, KEPT) and letter_is(GENERAL_DRAWINGS, KEPT)
-> DONE

// When: chapter 13, 14 April 1945, only if you stayed below; underground, in the north, three weeks after the end
// There: Saigo and Pak, and others deeper in; the bag is walled in; eight oil drums stand ready
// Back: -> burning.down.door, where Pak has spoken of North Iwo
= rock
# holds: burning.hole and not marked() and not letter_is(SAM_LETTER, KEPT) and not letter_is(GENERAL_DRAWINGS, KEPT)
-> DONE

// When: chapter 16, June 2005, evening; the mess hut, if the bag had Sam's letter in it, Pak's page, or the one to Shimizu
// There: Nakahara, Ueda, Matsui, Mrs. Ch'oe and the woman in the blue cap, who has not said who she is; the papers are on the table
// Back: -> earth.who_keeps.door, where Ueda asks who would keep such things
= table
# holds: letter_is(SAM_LETTER, BURIED) or letter_is(PAK_PAGE, BURIED) or letter_is(SHIMIZU_LETTER, BURIED)
-> DONE

// When: chapter 16, June 2005, late that night; the mess hut, in every run, however Saigo ended
// There: the same; the woman has said that she is his daughter, and her name, and has given out the bread; all is read that was found
// Back: -> earth.bread.door, where Ueda has shown her the figure for a shell
= bread
# holds: earth.asked.asked_her_name and earth.name.turned_tag and knows(BREAD_SUM)
-> DONE
