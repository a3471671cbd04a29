import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAce, findJavaValidator, validatorFolder } from '../../src/verify/validators/find-validators.js';
import { readAce } from '../../src/verify/validators/run-ace.js';
import { readEpubCheck, runEpubCheck } from '../../src/verify/validators/run-epubcheck.js';
import { runTool } from '../../src/verify/validators/run-tool.js';
import { readVeraPdf } from '../../src/verify/validators/run-verapdf.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validators-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'java'), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('finding validators', () => {
  it('says what to do when there is none', async () => {
    const env = { JAVA_HOME: folder, XDG_CACHE_HOME: folder };
    expect((await findJavaValidator('epubcheck', env)).missing).toBe(
      'set DOSSIER_EPUBCHECK, or run: npm run validators',
    );
    expect((await findAce(env)).missing).toBe('set DOSSIER_ACE, or run: npm run validators');
    expect((await findJavaValidator('verapdf', { PATH: '' })).missing).toMatch(/Java is not there/);
  });

  it('takes a jar or a folder of jars from the environment, else the cache', async () => {
    const env = { JAVA_HOME: folder, XDG_CACHE_HOME: folder };
    const lib = join(validatorFolder('epubcheck', env), 'lib');
    await mkdir(lib, { recursive: true });
    await writeFile(join(lib, 'a.jar'), '');
    const main = 'com.adobe.epubcheck.tool.Checker';
    expect((await findJavaValidator('epubcheck', env)).args).toEqual(['-cp', join(lib, '*'), main]);
    expect((await findJavaValidator('epubcheck', { ...env, DOSSIER_EPUBCHECK: lib })).args).toEqual([
      '-cp',
      join(lib, '*'),
      main,
    ]);
    expect((await findJavaValidator('epubcheck', { ...env, DOSSIER_EPUBCHECK: '/x/e.jar' })).args).toEqual([
      '-cp',
      '/x/e.jar',
      main,
    ]);
  });

  it('runs a script of Ace with Node', async () => {
    expect(await findAce({ DOSSIER_ACE: '/x/ace.js' })).toEqual({
      command: process.execPath,
      args: ['/x/ace.js'],
      missing: null,
    });
    expect(await findAce({ DOSSIER_ACE: '/x/ace' })).toEqual({ command: '/x/ace', args: [], missing: null });
  });
});

describe('running a validator', () => {
  it('never takes a validator without a report for a pass', async () => {
    const outcome = await runEpubCheck('x.epub', { JAVA_HOME: folder, DOSSIER_EPUBCHECK: '/x/e.jar' });
    expect(outcome.status).toBe('failed');
    expect(readVeraPdf({ code: 1, stdout: 'x', stderr: 'Error: no class', trouble: null }, '3a')).toMatchObject({
      status: 'failed',
      details: ['veraPDF gave no report: Error: no class'],
    });
  });

  it('stops a program that does not end', async () => {
    const result = await runTool('sh', ['-c', 'sleep 60 & wait'], { env: { PATH: '/usr/bin:/bin' }, seconds: 0.2 });
    expect(result).toMatchObject({ code: null, trouble: 'stopped after 0.2 s' });
  });

  it('says when a program cannot be started', async () => {
    const { trouble } = await runTool('/nowhere/java', [], { env: {}, seconds: 5 });
    expect(trouble).toMatch(/could not be started/);
  });
});

describe('reading reports', () => {
  it('counts every level of EPUBCheck, usage too', () => {
    const report = (messages: object[]): string => JSON.stringify({ checker: { checkerVersion: '5.3.0' }, messages });
    const message = {
      ID: 'CSS-028',
      severity: 'USAGE',
      message: 'Use of font-face',
      locations: [{ path: 'a.css', line: 2 }],
    };
    expect(readEpubCheck(report([]))).toMatchObject({ status: 'passed' });
    expect(readEpubCheck(report([message]))).toMatchObject({
      status: 'failed',
      details: ['USAGE CSS-028: Use of font-face (a.css:2)'],
    });
  });

  it('counts every violation of Ace', () => {
    const report = (outcome: string): string =>
      JSON.stringify({
        'earl:result': { 'earl:outcome': outcome },
        assertions: [
          {
            'earl:testSubject': { url: 'a.xhtml' },
            assertions: [
              {
                'earl:result': { 'earl:outcome': outcome, 'dct:description': 'no alt' },
                'earl:test': { 'dct:title': 'image-alt', 'earl:impact': 'minor' },
              },
            ],
          },
        ],
      });
    expect(readAce(report('pass'))).toMatchObject({ status: 'passed' });
    expect(readAce(report('fail'))).toMatchObject({
      status: 'failed',
      details: ['a.xhtml: image-alt (minor): no alt'],
    });
  });

  it('names the failed rules of veraPDF', () => {
    const rule = {
      ruleStatus: 'FAILED',
      specification: 'ISO 14289-1:2014',
      clause: '7.1',
      testNumber: 3,
      failedChecks: 2,
      description: 'Content shall be marked',
    };
    const report = (failedRules: number, ruleSummaries: object[]): string =>
      JSON.stringify({
        report: { jobs: [{ validationResult: [{ details: { passedRules: 106, failedRules, ruleSummaries } }] }] },
      });
    const read = (stdout: string) => readVeraPdf({ code: 0, stdout, stderr: '', trouble: null }, 'ua1');
    expect(read(report(0, []))).toMatchObject({ status: 'passed', reason: 'veraPDF ua1: 106 rules, 0 failed' });
    expect(read(report(1, [rule]))).toMatchObject({
      status: 'failed',
      details: ['ISO 14289-1:2014, 7.1-3 (2 times): Content shall be marked'],
    });
  });
});
