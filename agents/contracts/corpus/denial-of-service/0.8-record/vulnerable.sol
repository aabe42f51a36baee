// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Who pays more gets the seat, and the last one is paid back.
contract Throne {
    struct Seat {
        address holder;
        uint256 paid;
    }

    Seat private seat;

    function sit() external payable {
        require(msg.value > seat.paid, "too little");
        Seat memory old = seat;
        seat = Seat(msg.sender, msg.value);
        if (old.holder != address(0)) {
            (bool done, ) = old.holder.call{value: old.paid}("");
            if (!done) revert("not paid back");
        }
    }
}
