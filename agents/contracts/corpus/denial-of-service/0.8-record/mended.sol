// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Who pays more gets the seat, and the last one fetches the money.
contract Throne {
    struct Seat {
        address holder;
        uint256 paid;
    }

    Seat private seat;
    mapping(address => uint256) public due;

    function sit() external payable {
        require(msg.value > seat.paid, "too little");
        Seat memory old = seat;
        seat = Seat(msg.sender, msg.value);
        due[old.holder] += old.paid;
    }

    function fetch() external {
        uint256 amount = due[msg.sender];
        due[msg.sender] = 0;
        (bool done, ) = msg.sender.call{value: amount}("");
        require(done, "refused");
    }
}
