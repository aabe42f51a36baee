// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Every tenth ticket wins the pot.
contract Raffle {
    address public house;
    uint256 public tickets;

    constructor() payable {
        house = msg.sender;
    }

    function play() external payable {
        require(msg.value == 1 ether, "one ether a ticket");
        tickets = tickets + 1;
        uint256 number = uint256(keccak256(abi.encodePacked(blockhash(block.number - 1), msg.sender))) % 10;
        if (number == 7) {
            payable(msg.sender).transfer(address(this).balance);
        }
    }
}
