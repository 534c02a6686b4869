/**
 * Which bodies of the Vietnamese state are meant? The provinces and cities, the ministries and the agencies under the
 * government, as rosters over time with their mergers; {@link io.github.tiendo.vietnam.VietnamRosters} is the only type.
 *
 * <p>The data stand in text files beside it, with their sources and dates. Nothing in Tiendo needs this package: a team
 * elsewhere, or one that keeps its own list of agencies, builds its rosters with {@code organisation} alone.
 *
 * <p>Stable.
 */
@NullMarked
package io.github.tiendo.vietnam;

import org.jspecify.annotations.NullMarked;
