<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge;

use context_system;

/**
 * What this side of the bridge says of itself in every reply.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class bridge {
    /** @var int Version of the contract that is spoken. */
    const VERSION = 1;

    /** @var int Lowest version of the contract that is still served. */
    const LOWEST = 1;

    /** @var string Release of the plugin, as in version.php. */
    const RELEASE = '1.0.0';

    /**
     * The first fields of every reply.
     *
     * @return array
     */
    public static function hello(): array {
        return ['bridge' => self::VERSION, 'plugin' => self::RELEASE, 'features' => self::features()];
    }

    /**
     * What the current user can use here and now.
     *
     * @return string[]
     */
    public static function features(): array {
        $features = ['completions'];
        if (keys::signs()) {
            $features[] = 'attestation';
        }
        if (self::takes()) {
            array_push($features, 'submit', 'withdraw');
        }
        return $features;
    }

    /**
     * Whether the current user may send entries in.
     *
     * @return bool
     */
    public static function takes(): bool {
        return get_config('local_idpbridge', 'submit')
            && has_capability('local/idpbridge:submit', context_system::instance());
    }
}
