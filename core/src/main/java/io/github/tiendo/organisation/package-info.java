/** Who acts and reports? Agencies by identity, and the rosters they belong to. */
@DomainValue
@NullMarked
package io.github.tiendo.organisation;

import io.github.tiendo.style.DomainValue;
import org.jspecify.annotations.NullMarked;
