/** Frames smaller than that are buttons, adverts and players. CSS pixels */
const WIDTH = 280;
const HEIGHT = 240;

/** Whether a frame of this size may hold words of an article. */
export const mayHoldWords = (width: number, height: number): boolean => width >= WIDTH && height >= HEIGHT;
