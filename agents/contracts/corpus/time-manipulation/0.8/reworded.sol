// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Gate {
    uint256 internal opens;
    address payable internal winner;

    constructor(uint256 at) payable {
        opens = at;
    }

    function enter(uint256 guess) public {
        uint256 moment = block.timestamp;
        if (guess + opens == moment) {
            winner = payable(msg.sender);
        }
    }

    function prize() public {
        require(msg.sender == winner);
        winner.transfer(address(this).balance);
    }
}
