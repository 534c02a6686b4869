package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/**
 * A reading as an argument of a finding, printed in the language of the message.
 *
 * @param figure the reading
 */
record PrintedFigure(Figure figure) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String text(Locale language) {
        return new FigurePrinter(language, NumberDialect.of(language)).print(figure);
    }
}
