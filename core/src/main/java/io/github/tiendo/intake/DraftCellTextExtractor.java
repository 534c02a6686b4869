package io.github.tiendo.intake;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Lets any Jakarta Validation provider put the constraints of a draft row to the text of its cells. It is found as a
 * service; nobody needs to call it.
 */
@UnwrapByDefault
public final class DraftCellTextExtractor implements ValueExtractor<@ExtractedValue(type = String.class) DraftCell> {

    /** Made by the validation provider. */
    public DraftCellTextExtractor() {}

    /** Hands over the text for print: empty for a blank cell. */
    @Override
    public void extractValues(DraftCell cell, ValueExtractor.ValueReceiver receiver) {
        receiver.value(null, cell.display());
    }
}
