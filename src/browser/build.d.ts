/** Whether this is a build for Firefox. A constant, so that a build holds the calls of its own browser alone. */
declare const FOR_FIREFOX: boolean;
