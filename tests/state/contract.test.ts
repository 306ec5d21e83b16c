import { MemoryState } from "../../src/discord/memory-state.js";
import { stateContract } from "../contracts/state-contract.js";
import { openForTest } from "./open-for-test.js";

stateContract("the state in memory that tests use", async () => new MemoryState());
stateContract("the state in a database", async () => (await openForTest()).state);
