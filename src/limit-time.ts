import { type Context, createContext, Script } from 'node:vm';
import { createMessage, DossierError } from './messages.js';
import type { Limits } from './model/limits.js';

/** Runs synchronous work and gives what it gives; `label` names it in the message when it takes too long. */
export type TimeLimit = <T>(label: string, work: () => T) => T;

/** The one context in which all work is called; making one takes some milliseconds. */
let context: Context | null = null;
let script: Script | null = null;

/**
 * Makes a limit of time that holds for synchronous work, regular expressions included: the engine ends work that
 * passes it (`timeout` of node:vm), where a timer would wait for the very work it should end.
 * @param seconds the limit
 * @param name how it is called in dossier.yaml
 * @throws DossierError (`input-within-limits`) from the function made, when work takes longer
 */
export function createTimeLimit(seconds: number, name: keyof Limits = 'stageSeconds'): TimeLimit {
  return <T>(label: string, work: () => T): T => {
    const results: T[] = [];
    context ??= createContext(Object.create(null));
    script ??= new Script('run()');
    context.run = () => {
      results.push(work());
    };
    try {
      script.runInContext(context, { timeout: Math.min(seconds * 1000, LONGEST) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const reason = `Unexpected duration of ${label}, expected at most ${seconds} s (limit \`${name}\`)`;
      throw new DossierError([createMessage('input-within-limits', reason)]);
    }
    const [result] = results;
    return result as T;
  };
}

/** Articles for which a stage may take the limit once; more may take it as many times. */
const PER_LIMIT = 100;

/** Gives the seconds that a stage on all articles may take: `stageSeconds` for every hundred of them begun. */
export function stageSecondsFor({ stageSeconds }: Limits, articles: number): number {
  return stageSeconds * Math.max(1, Math.ceil(articles / PER_LIMIT));
}

/** Milliseconds: the longest time that a 32-bit timer can hold. */
const LONGEST = 2_147_483_647;
