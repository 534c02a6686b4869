package io.github.tiendo.report;

import io.github.tiendo.quantity.PrintedNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a printed report says: a title block and sections, in one language and in no format.
 *
 * <pre>{@code
 * Report report = ReportBuilder.of(assessment).since(earlier).build(Languages.VIETNAMESE);
 * report.numbers().forEach(number -> ...);      // every number that a form may print
 * }</pre>
 */
@Value.Immutable
public abstract class Report implements Serializable {

    private static final long serialVersionUID = 1L;

    Report() {}

    /** {@return the language of every text in it} */
    public abstract Locale language();

    /** {@return what stands above everything} */
    public abstract TitleBlock title();

    /**
     * How many are of each class, for a form that asks for one of them: of {@code Met}, say.
     *
     * @return every class of the scale, or group of classes, in its order, those that nothing is of included; empty where
     *     nothing was counted
     */
    public abstract List<ClassFigure> classes();

    /** {@return the sections in the order of print; those within another follow it with a deeper level} */
    public abstract List<Section> sections();

    /**
     * {@return every number that the report prints, those of its charts included: the numbers in the order of print}
     */
    public Stream<PrintedNumber> numbers() {
        return sections().stream().flatMap(section -> section.blocks().stream()).flatMap(ReportBlock::numbers);
    }

    /**
     * The sections of a part.
     *
     * @param part the part
     * @return in order; empty if the report does not speak of it
     */
    public List<Section> sections(ReportPart part) {
        return sections().stream()
                .filter(section -> section.part().filter(part::equals).isPresent())
                .toList();
    }

    /** {@return a new builder} */
    static ImmutableReport.Builder builder() {
        return ImmutableReport.builder();
    }

    /** What stands above everything. */
    @Value.Immutable
    public abstract static class TitleBlock implements Serializable {

        private static final long serialVersionUID = 1L;

        TitleBlock() {}

        /** {@return what kind of document it is, such as BÁO CÁO} */
        public abstract String kind();

        /** {@return what it is about, such as the carrying out of a decision} */
        public abstract String subject();

        /**
         * {@return the legal basis in full, such as "Quyết định số 749/QĐ-TTg ngày 3/6/2020"; empty if the programme
         * names none}
         */
        public abstract List<String> legalBasis();

        /** {@return the last day through which its data reach, else the day about which it speaks} */
        public abstract LocalDate dataThrough();

        /**
         * {@return the same in words, such as "Số liệu tính đến ngày 31/12/2022", and the day on which all was assessed
         * where that is a later one}
         */
        public abstract String dataThroughText();

        /** {@return the day of the report itself, or empty if it is not known yet} */
        public abstract Optional<LocalDate> issuedOn();

        /** {@return the same in words; empty exactly if there is no such day} */
        public abstract Optional<String> issuedOnText();

        static ImmutableTitleBlock.Builder builder() {
            return ImmutableTitleBlock.builder();
        }
    }

    /** How many are of one class. */
    @Value.Immutable
    public abstract static class ClassFigure implements Serializable {

        private static final long serialVersionUID = 1L;

        ClassFigure() {}

        /** {@return the id of the class, such as {@code MET}, or of a group, such as {@code HARD+NOT_ASSESSABLE}} */
        public abstract String id();

        /** {@return its name in the language of the report} */
        public abstract String label();

        /** {@return how many are of it} */
        public abstract PrintedNumber count();

        /** {@return their share of all that were counted, rounded as in the report} */
        public abstract PrintedNumber percent();

        static ImmutableClassFigure.Builder builder() {
            return ImmutableClassFigure.builder();
        }
    }

    /** A heading with what stands below it, down to the next heading of any level. */
    @Value.Immutable
    public abstract static class Section implements Serializable {

        private static final long serialVersionUID = 1L;

        Section() {}

        /** {@return which part it belongs to, or empty for a heading that only holds others} */
        public abstract Optional<ReportPart> part();

        /** {@return how deep it stands, from 1} */
        public abstract int level();

        /** {@return the number in front of the heading, such as I, 1 or 1.1; empty for none} */
        public abstract String number();

        /** {@return the heading without its number} */
        public abstract String heading();

        /** {@return what stands below the heading; may be empty} */
        public abstract List<ReportBlock> blocks();

        /** {@return the heading as printed, with its number in front} */
        public String fullHeading() {
            return number().isEmpty() ? heading() : number() + ". " + heading();
        }

        static ImmutableSection.Builder builder() {
            return ImmutableSection.builder();
        }
    }
}
