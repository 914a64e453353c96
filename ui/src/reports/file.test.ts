import { describe, expect, it } from 'vitest';
import { fileName } from './file';

describe('the name of a saved report', () => {
  it('says what, when and with whom', () =>
    expect(fileName(['Ontwikkelgesprek', '2027-06-12', 'Vera'], 'pdf')).toBe(
      'ontwikkelgesprek-2027-06-12-vera.pdf',
    ));
  it('is written in plain letters, whatever a name holds', () => {
    expect(fileName(['Collega’s', 'Zoë van ’t Hof / klas 3'], 'docx')).toBe(
      'collegas-zoe-van-t-hof-klas-3.docx',
    );
    expect(fileName(['../..\\Søren', 'Straße'], 'md')).toBe('soren-strasse.md');
  });
  it('leaves out what is not known, and is never empty', () => {
    expect(fileName(['coaching', null, undefined, ' '], 'html')).toBe('coaching.html');
    expect(fileName(['日本'], 'pdf')).toBe('besef.pdf');
  });
  it('stays short', () => expect(fileName(['a'.repeat(500)], 'pdf').length).toBeLessThan(70));
});
