// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Gate {
    uint256 internal opens;
    address internal winner;

    constructor(uint256 at) public payable {
        opens = at;
    }

    function enter(uint256 guess) public {
        uint256 moment = block.timestamp;
        if (guess + opens == moment) {
            winner = msg.sender;
        }
    }

    function prize() public {
        require(msg.sender == winner);
        winner.transfer(address(this).balance);
    }
}
