import { chart } from "./chart.ts";

// An arrow from a state to itself says "this can happen, and changes nothing": a fed man may eat. What has no
// arrow cannot happen here, and `accepts` says so: nobody drinks from an empty canteen.

// Labour costs strength and water both, so two regions hear "labour.done". It makes a man dry and no worse: past that he
// dries by going without, which the story has to say (`grow_thirsty`), so that nobody dies of a shift at the face.
export const thirst = chart.createStateConfig({
  initial: "slaked",
  states: {
    slaked: {
      on: {
        "thirst.grew": "dry",
        "labour.done": "dry",
        "water.drunk": { guard: "canteenHoldsWater", target: "slaked" },
        "water.received": "slaked",
      },
    },
    dry: {
      on: {
        "thirst.grew": "parched",
        "labour.done": "dry",
        "water.drunk": { guard: "canteenHoldsWater", target: "slaked" },
        "water.received": "slaked",
      },
    },
    parched: {
      on: {
        "thirst.grew": "failing",
        "labour.done": "parched",
        "water.drunk": { guard: "canteenHoldsWater", target: "dry" },
        "water.received": "dry",
      },
    },
    failing: {
      on: {
        "thirst.grew": "gone",
        "labour.done": "failing",
        "water.drunk": { guard: "canteenHoldsWater", target: "parched" },
        "water.received": "parched",
      },
    },
    gone: {},
  },
});

export const canteen = chart.createStateConfig({
  initial: "half",
  states: {
    empty: { on: { "water.lost": "empty", "canteen.filled": "full" } },
    mouthful: {
      on: { "water.drunk": "empty", "water.given": "empty", "water.lost": "empty", "canteen.filled": "full" },
    },
    half: {
      on: {
        "water.drunk": "mouthful",
        "water.given": "mouthful",
        "water.lost": "empty",
        "canteen.filled": "full",
      },
    },
    full: {
      on: { "water.drunk": "half", "water.given": "half", "water.lost": "empty", "canteen.filled": "full" },
    },
  },
});

// What a man gives away he does not eat, so "food.given" leaves him hungrier.
export const hunger = chart.createStateConfig({
  initial: "fed",
  states: {
    fed: { on: { "hunger.grew": "hungry", "food.given": "hungry", "food.eaten": "fed" } },
    hungry: { on: { "hunger.grew": "starving", "food.given": "starving", "food.eaten": "fed" } },
    starving: { on: { "hunger.grew": "starving", "food.given": "starving", "food.eaten": "hungry" } },
  },
});

export const illness = chart.createStateConfig({
  initial: "well",
  states: {
    well: { on: { "illness.grew": "loose" } },
    loose: { on: { "illness.grew": "dysentery", "illness.eased": "well" } },
    dysentery: { on: { "illness.grew": "dying", "illness.eased": "mending" } },
    mending: { on: { "illness.grew": "dysentery", "illness.eased": "well" } },
    dying: { on: { "illness.grew": "gone", "illness.eased": "dysentery" } },
    gone: {},
  },
});

// A bandage takes a wound one step back, except the one that will not heal on this island.
export const wounds = chart.createStateConfig({
  initial: "whole",
  states: {
    whole: { on: { "wound.taken": "grazed" } },
    grazed: { on: { "wound.taken": "wounded", "wound.dressed": "whole" } },
    wounded: { on: { "wound.taken": "crippled", "wound.dressed": "grazed" } },
    crippled: { on: { "wound.taken": "crippled", "wound.dressed": "crippled" } },
  },
});

export const strength = chart.createStateConfig({
  initial: "rested",
  states: {
    rested: { on: { "labour.done": "tired", "night.rested": "rested" } },
    tired: { on: { "labour.done": "spent", "night.rested": "rested" } },
    spent: { on: { "labour.done": "dropping", "night.rested": "rested" } },
    dropping: { on: { "labour.done": "dropping", "night.rested": "rested" } },
  },
});

export const life = chart.createStateConfig({
  initial: "alive",
  states: {
    alive: {
      always: [
        { guard: "thirstIsGone", target: "diedOfThirst" },
        { guard: "illnessIsGone", target: "diedOfDysentery" },
      ],
      on: { "life.ended": "killed" },
    },
    diedOfThirst: {},
    diedOfDysentery: {},
    killed: {},
  },
});
