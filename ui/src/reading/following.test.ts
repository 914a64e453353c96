import { expect, it } from 'vitest';
import { followable, ownerOf } from './following';

it('follows the web and mail, and nothing else', () => {
  for (const address of [
    'https://besef.example/a?b',
    'http://a.be',
    'mailto:an@school.be',
    ' https://a.be ',
  ]) {
    expect(followable(address)).toBe(address.trim());
  }
  const others = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:null/1',
    'vbscript:x',
    '//a.be',
    'a.be',
    'https://',
    'https://a b',
    '',
  ];
  for (const address of [...others, null, undefined])
    expect(followable(address), String(address)).toBeUndefined();
});

it('tells whose an address is', () => {
  expect(ownerOf('https://www.kennis.be/a/b')).toBe('kennis.be');
  expect(ownerOf('https://bank.be@kwaad.example/')).toBe('kwaad.example');
  expect(ownerOf('mailto:an@school.be')).toBe('an@school.be');
  expect(ownerOf('boek')).toBe('boek');
});
