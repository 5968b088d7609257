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

namespace local_idpbridge\event;

/**
 * Something that a learner did with entries, with what became of them in numbers.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
abstract class answered extends \core\event\base {
    /**
     * The event of a user and the answers given.
     *
     * @param int $userid
     * @param array[] $answers
     * @return self
     */
    public static function of(int $userid, array $answers): self {
        return static::create([
            'context' => \context_user::instance($userid),
            'relateduserid' => $userid,
            'other' => array_count_values(array_column($answers, 'result')),
        ]);
    }

    /**
     * Sets what is the same in every such event.
     */
    protected function init(): void {
        $this->data['edulevel'] = self::LEVEL_PARTICIPATING;
    }

    /**
     * What happened, for the site's log.
     *
     * @return string
     */
    public function get_description(): string {
        $counts = array_map(fn($result, $count) => "{$result}: {$count}", array_keys($this->other), $this->other);
        return "The user with id '{$this->userid}' {$this->verb()} (" . implode(', ', $counts) . ').';
    }

    /**
     * What the user did, as the middle of an English sentence.
     *
     * @return string
     */
    abstract protected function verb(): string;
}
