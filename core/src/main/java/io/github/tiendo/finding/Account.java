package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What became of every number of a source: each is used in a value, set aside for a reason, or reported in a finding. In
 * tables a number is a cell that holds a number, a percentage, a fraction or a date, typed or as the whole of a text.
 *
 * <pre>{@code
 * Account account = Tiendo.read(path).orThrow().account();
 * account.numbers();                          // 412
 * account.used();                             // 260
 * account.setAside().get(SetAside.HEAD);      // 12
 * }</pre>
 */
@Value.Immutable
public abstract class Account implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final MessageBundle TEXTS =
            MessageBundle.load("FindingMessages", file -> Account.class.getResourceAsStream(file));

    Account() {}

    /** {@return how many numbers the source holds, 0 for a structured format, in which every number has a name} */
    @Value.Default
    public int numbers() {
        return 0;
    }

    /** {@return how many of them are part of a value} */
    @Value.Default
    public int used() {
        return 0;
    }

    /** {@return how many were set aside, by reason, in the order of the reasons; a reason that is missing had none} */
    public abstract Map<SetAside, Integer> setAside();

    /** {@return how many are in no value and are reported in a finding, with others of their column or row or alone} */
    @Value.Default
    public int reported() {
        return 0;
    }

    /**
     * {@return whether every number ended in exactly one place: whether what was used, set aside and reported makes
     * what there was}
     */
    public boolean addsUp() {
        int aside = setAside().values().stream().mapToInt(Integer::intValue).sum();
        return numbers() == used() + aside + reported();
    }

    /** {@return the account of a source whose numbers nobody counts: an account of nothing} */
    public static Account empty() {
        return builder().build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an account. */
    public static final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }

    /**
     * Why a number of a source is no part of a value: the closed list of reasons. Whatever fits none of them is reported in a
     * finding.
     */
    public enum SetAside implements Localized {
        /** It stands in the head of a table, such as the year of a column. */
        HEAD,
        /** It numbers a column, such as {@code (3)} or {@code 4=3/1}. */
        COLUMN_NUMBER,
        /** It is the number printed before a row. */
        ROW_NUMBER,
        /** It is an id. */
        ID,
        /** It says of which period its row is. */
        PERIOD,
        /** It stands among words that name something: a unit, a part, a body, a source. */
        WORDS,
        /** It is a remark. */
        NOTE,
        /** It restates others, against which it was checked: a share of the plan, a growth. */
        RESTATES,
        /** It counts rows of other tables, by class or status. */
        SUMMARY,
        /** The programme keeps no such thing: the start of a task, its priority. */
        NOT_KEPT,
        /** Somebody asked to ignore its column. */
        IGNORED,
        /** Its column is not understood; of more than two such figures a finding names the column. */
        NOT_UNDERSTOOD,
        /** It stands above, between or below the tables: the day, the title, the unit, the foot of a form. */
        OUTSIDE,
        /** It stands on a sheet that was not asked for. */
        SHEET;

        @Override
        public String text(Locale language) {
            return TEXTS.pattern("set-aside." + name(), language);
        }
    }

    /** Why a percent sign, a slash between digits or a "k of n" of a text states no figure that could be checked. */
    public enum NoFigure implements Localized {
        /** A day, month, year or other period: {@code 30/6/2022}. */
        PERIOD,
        /** The number of a document, product, place or telephone: {@code 749/QĐ-TTg}. */
        NAME,
        /** The number of an item or row. */
        NUMBERING,
        /** From one number to another: {@code 3 - 5%}. */
        RANGE,
        /** A rate that is set: of a tax, an interest, an exchange. */
        RATE,
        /** What is aimed at: {@code tối thiểu 50%}. */
        TARGET,
        /** A value stated by itself, with nothing in the text to compute it from. */
        VALUE,
        /** A change whose ends are not stated. */
        CHANGE;

        @Override
        public String text(Locale language) {
            return TEXTS.pattern("no-figure." + name(), language);
        }
    }
}
