// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

contract Escape {
    struct Seat {
        uint256 stake;
        bool taken;
    }

    mapping(address => Seat) internal seats;

    function sit() external payable {
        Seat storage mine = seats[msg.sender];
        mine.stake = mine.stake + msg.value;
        mine.taken = true;
    }

    function leave() external {
        Seat storage mine = seats[msg.sender];
        uint256 due = mine.stake;
        if (due == 0) {
            revert("empty");
        }
        hand(msg.sender, due);
        clear(mine);
    }

    function hand(address to, uint256 sum) internal {
        (bool done, ) = to.call{value: sum}("");
        require(done, "no");
    }

    function clear(Seat storage seat) internal {
        seat.stake = 0;
        seat.taken = false;
    }
}
