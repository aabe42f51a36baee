import { expect, it } from 'vitest';
import { partOf } from './part.ts';

const itself = (one: number): number => one;

it('gives each part about the same', () => {
  const parts = [0, 1].map((index) => partOf([1, 5, 4, 3], { index, of: 2 }, itself));
  expect(parts).toEqual([
    [1, 5],
    [4, 3],
  ]);
});

it('leaves a part empty when there is too little', () => {
  expect(partOf([7], { index: 1, of: 2 }, itself)).toEqual([]);
});

it('gives one part everything', () => {
  expect(partOf([2, 1, 3], { index: 0, of: 1 }, itself)).toEqual([2, 1, 3]);
});
