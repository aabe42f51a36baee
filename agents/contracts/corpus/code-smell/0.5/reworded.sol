// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

contract Bowl {
    uint256 internal filled;

    function pour() external payable {
        filled = filled + msg.value;
    }

    function level() external view returns (uint256) {
        return filled;
    }
}
