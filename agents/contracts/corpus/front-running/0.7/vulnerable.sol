// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

/// Whoever finds what hashes to the lock takes the prize.
contract Riddle {
    bytes32 public lock;
    bool public solved;

    constructor(bytes32 hash) payable {
        lock = hash;
    }

    function solve(string calldata answer) external {
        require(!solved, "late");
        require(keccak256(abi.encodePacked(answer)) == lock, "wrong");
        solved = true;
        msg.sender.transfer(address(this).balance);
    }
}
