import { InvalidArgumentError, Option } from 'commander';

/** Reads a whole number within bounds or says what is wrong with it. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}

/** `--experts N`: people whom a call-up can reach; about 4 % others come on top. */
export function expertsOption(): Option {
  return new Option('--experts <number>', 'size of the demo roster: people whom a call-up can reach')
    .argParser(wholeNumber(1, 1_000_000)).default(50_000);
}

/** `--seed S`: the same seed makes the same people. */
export function seedOption(): Option {
  return new Option('--seed <number>', 'seed of the demo roster: the same seed makes the same people')
    .argParser(wholeNumber(0, 2 ** 31 - 1)).default(1);
}
