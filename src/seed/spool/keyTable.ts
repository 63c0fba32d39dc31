// Which keys there are, for millions of them: 24 bytes a key, where a Map of strings takes a hundred more.

/**
 * Keys in the order in which they came. It keeps 64 bits of each: among a million keys two are taken for one with a
 * probability of 3 in 100 million.
 */
export interface KeyTable {
	readonly size: number;
	/** The number of a key, counted from 0; -1 when it is not there. */
	find(key: string): number;
	/** The number of the key, which is `size` before the call if it was not there. */
	add(key: string): number;
}

export function keyTable(): KeyTable {
	let slots = table(1024);
	let size = 0;

	function grow(): void {
		const old = slots;
		slots = table(old.numbers.length * 2);
		for (let slot = 0; slot < old.numbers.length; slot++) {
			const number = old.numbers[slot] ?? 0;
			if (number === 0) continue;
			const [low, high] = [old.low[slot] ?? 0, old.high[slot] ?? 0];
			put(slots, slotOf(slots, low, high), low, high, number);
		}
	}

	return {
		get size() {
			return size;
		},
		find(key) {
			const [low, high] = hashes(key);
			return (slots.numbers[slotOf(slots, low, high)] ?? 0) - 1;
		},
		add(key) {
			const [low, high] = hashes(key);
			const slot = slotOf(slots, low, high);
			const number = slots.numbers[slot] ?? 0;
			if (number !== 0) return number - 1;
			put(slots, slot, low, high, ++size);
			if (size * 2 > slots.numbers.length) grow();
			return size - 1;
		},
	};
}

interface Slots {
	readonly low: Uint32Array;
	readonly high: Uint32Array;
	/** Counted from 1; 0 is an empty slot. */
	readonly numbers: Uint32Array;
}

function table(length: number): Slots {
	return { low: new Uint32Array(length), high: new Uint32Array(length), numbers: new Uint32Array(length) };
}

function put({ low, high, numbers }: Slots, slot: number, lowHash: number, highHash: number, number: number): void {
	low[slot] = lowHash;
	high[slot] = highHash;
	numbers[slot] = number;
}

/** Where a key is, or where it belongs. */
function slotOf({ low, high, numbers }: Slots, lowHash: number, highHash: number): number {
	const mask = numbers.length - 1;
	let slot = lowHash & mask;
	while (numbers[slot] !== 0 && !(low[slot] === lowHash && high[slot] === highHash)) slot = (slot + 1) & mask;
	return slot;
}

/** Two independent hashes of 32 bits: FNV-1a, and a polynomial of another base, both stirred at the end. */
function hashes(key: string): [low: number, high: number] {
	let low = 0x811c9dc5;
	let high = 0x9747b28c;
	for (let index = 0; index < key.length; index++) {
		const code = key.charCodeAt(index);
		low = Math.imul(low ^ code, 0x01000193);
		high = (Math.imul(high, 0x5bd1e995) + code + 1) | 0;
	}
	return [stirred(low), stirred(high ^ key.length)];
}

function stirred(hash: number): number {
	let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
