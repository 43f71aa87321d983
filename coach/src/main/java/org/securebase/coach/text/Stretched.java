package org.securebase.coach.text;

/** Shortens words that were drawn out or had a letter doubled by mistake: "sooo", "alwayss", "neeever". */
final class Stretched {
    private static final int LONGEST = 40;

    private Stretched() {}

    static String shortened(String form) {
        if (form.length() < 3
                || form.length() > LONGEST
                || !repeats(form)
                || EnglishDictionary.get().knows(form)) {
            return form;
        }
        String twice = squeezed(form, 2);
        if (!twice.equals(form) && EnglishDictionary.get().knows(twice)) {
            return twice;
        }
        String once = squeezed(form, 1);
        return !twice.equals(form) || EnglishDictionary.get().knows(once) ? once : form;
    }

    private static boolean repeats(String form) {
        for (int i = 1; i < form.length(); i++) {
            if (form.charAt(i) == form.charAt(i - 1) && Character.isLetter(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The word with no letter more often in a row than {@code most} times. */
    private static String squeezed(String form, int most) {
        StringBuilder word = new StringBuilder(form.length());
        int row = 0;
        for (int i = 0; i < form.length(); i++) {
            row = i > 0 && form.charAt(i) == form.charAt(i - 1) ? row + 1 : 1;
            if (row <= most || !Character.isLetter(form.charAt(i))) {
                word.append(form.charAt(i));
            }
        }
        return word.toString();
    }
}
