package io.github.tiendo.quantity;

import java.io.Serializable;

/** What a report prints as the value of an indicator: a quantity, a place in a ranking, or words. */
public sealed interface ReportedValue extends Serializable permits Quantity, Rank, TextValue {}
